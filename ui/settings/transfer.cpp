#include "ui/settings/transfer.h"

#include "app/broadcast/destinationfile.h"
#include "app/broadcast/destinations.h"
#include "app/broadcast/destinationtype.h"
#include "app/broadcast/environment.h"

#include <QAction>
#include <QClipboard>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QMenu>
#include <QSaveFile>

namespace ui {
using namespace Qt::StringLiterals;
using app::broadcast::Draft;
namespace {

constexpr qint64 mostBytes = 1024 * 1024; ///< hundreds of destinations

QAction *addAction(QMenu *menu, const QString &text, const QString &objectName)
{
    auto *action = menu->addAction(text);
    action->setObjectName(objectName);
    return action;
}

} // namespace

Transfer::Transfer(app::broadcast::Destinations &destinations, QWidget *parent)
    : QObject(parent)
    , m_destinations(destinations)
    , m_window(parent)
{
}

QMenu *Transfer::menu(QWidget *parent)
{
    auto *menu = new QMenu(parent);
    connect(addAction(menu, tr("&Import from File…"), u"importDestinations"_s), &QAction::triggered,
            this, &Transfer::chooseImport);
    connect(addAction(menu, tr("Import from &Environment"), u"importEnvironment"_s),
            &QAction::triggered, this, &Transfer::importEnvironment);
    menu->addSeparator();
    auto *exporting = addAction(menu, tr("E&xport to File…"), u"exportDestinations"_s);
    connect(exporting, &QAction::triggered, this, &Transfer::chooseExport);
    connect(menu, &QMenu::aboutToShow, exporting,
            [this, exporting] { exporting->setEnabled(!m_destinations.all().isEmpty()); });
    return menu;
}

void Transfer::chooseImport()
{
    auto *dialog = new QFileDialog(m_window, tr("Import destinations"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({tr("Destinations (*.json)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, this, &Transfer::importFile);
    dialog->open();
}

void Transfer::chooseExport()
{
    auto *dialog = new QFileDialog(m_window, tr("Export destinations"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"json"_s);
    dialog->setNameFilters({tr("Destinations (*.json)")});
    dialog->selectFile(u"spancast-destinations.json"_s);
    connect(dialog, &QFileDialog::fileSelected, this, &Transfer::exportFile);
    dialog->open();
}

void Transfer::exportFile(const QString &path)
{
    QSaveFile file(path);
    const auto bytes = app::broadcast::toFile(m_destinations.all());
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit()) {
        Q_EMIT failed(tr("The destinations could not be exported."), file.errorString());
        return;
    }
    Q_EMIT succeeded(
        tr("%n destinations were exported.", nullptr, int(m_destinations.all().size())),
        tr("Keys and other secrets are not in the file."));
}

void Transfer::importFile(const QString &path)
{
    QFile file(path);
    const auto title = tr("“%1” could not be imported.").arg(QFileInfo(path).fileName());
    if (!file.open(QIODevice::ReadOnly)) {
        Q_EMIT failed(title, file.errorString());
        return;
    }
    if (file.size() > mostBytes) {
        Q_EMIT failed(title, tr("It is too large for a list of destinations."));
        return;
    }
    const auto read = app::broadcast::fromFile(file.readAll());
    if (!read) {
        Q_EMIT failed(title,
                      tr("It is no list of destinations: %1")
                          .arg(QString::fromStdString(read.error().detail)));
        return;
    }
    QList<Draft> drafts;
    for (const auto &one : *read)
        if (app::broadcast::findDestinationType(one.type))
            drafts << Draft{one, {}, {}};
    if (drafts.isEmpty()) {
        Q_EMIT failed(title, tr("It holds no destination of a type this version knows."));
        return;
    }
    Q_EMIT draftsRead(drafts);
}

void Transfer::importEnvironment()
{
    auto draft = app::broadcast::draftFrom(app::broadcast::ownEnvironment());
    if (!draft && draft.error().kind == app::Error::Kind::NotFound)
        draft = app::broadcast::draftFrom(
            app::broadcast::environmentVariables(QGuiApplication::clipboard()->text()));
    if (draft) {
        Q_EMIT draftsRead({*draft});
        return;
    }
    switch (draft.error().kind) {
    case app::Error::Kind::NotFound:
        Q_EMIT failed(tr("No OTEL_EXPORTER_OTLP_ENDPOINT was found."),
                      tr("Neither the environment Spancast was started in nor the clipboard has "
                         "it. Copy your variables, then try again."));
        break;
    case app::Error::Kind::Unsupported:
        Q_EMIT failed(tr("These variables ask for gRPC."),
                      tr("Spancast sends OTLP over HTTP: use the endpoint of your platform for "
                         "http/protobuf, usually on port 4318."));
        break;
    default:
        Q_EMIT failed(tr("OTEL_EXPORTER_OTLP_ENDPOINT is not a web address."),
                      tr("It should look like https://collector.example.com:4318."));
    }
}

} // namespace ui

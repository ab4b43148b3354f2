#include "ui/trace/rawtab.h"

#include "ui/theme/metrics.h"
#include "ui/trace/longtext.h"
#include "ui/trace/rawjson.h"
#include "ui/widgets/copybutton.h"
#include "ui/widgets/textlabel.h"

#include <QFileDialog>
#include <QHBoxLayout>
#include <QMessageBox>
#include <QPushButton>
#include <QSaveFile>
#include <QVBoxLayout>

namespace ui {
using namespace Qt::StringLiterals;

RawTab::RawTab(QWidget *parent)
    : QWidget(parent)
    , m_text(new LongText(u"rawText"_s, tr("OTLP JSON of the span"), this))
    , m_copy(new CopyButton(tr("Copy JSON"), this))
    , m_save(new QPushButton(tr("Save…"), this))
{
    m_copy->setObjectName(u"copyRaw"_s);
    m_copy->setCopySource([this] { return m_text->text(); });
    m_save->setObjectName(u"saveRaw"_s);
    m_save->setToolTip(tr("Save the span as a file that can be imported again"));
    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(space::m, space::xs, space::s, 0);
    bar->addWidget(new TextLabel(TextLabel::Role::Caption, tr("OTLP JSON"), this), 1);
    bar->addWidget(m_save);
    bar->addWidget(m_copy);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(bar);
    column->addWidget(m_text, 1);
    connect(m_save, &QPushButton::clicked, this, &RawTab::chooseFile);
}

void RawTab::showRow(std::shared_ptr<const Outline> outline, int row)
{
    m_making.cancel();
    m_outline = std::move(outline);
    m_row = row;
    m_isStale = true;
    m_text->setText({});
    refresh();
}

void RawTab::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    refresh();
}

void RawTab::refresh()
{
    m_copy->setEnabled(m_row >= 0);
    m_save->setEnabled(m_row >= 0);
    if (!m_isStale || m_row < 0 || !isVisible())
        return;
    m_isStale = false;
    m_making.ask(
        this,
        [outline = m_outline, row = m_row](QPromise<QString> &) {
            return rawJson(outline->located(row));
        },
        [this](const QString &json) { m_text->setText(json); });
}

void RawTab::chooseFile()
{
    auto *dialog = new QFileDialog(this, tr("Save the span"));
    dialog->setObjectName(u"saveDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"json"_s);
    dialog->setNameFilters({tr("OTLP JSON (*.json)")});
    dialog->selectFile(
        u"span-%1.json"_s.arg(QString::fromStdString(toHex(m_outline->span(m_row).spanId))));
    connect(dialog, &QFileDialog::fileSelected, this, &RawTab::save);
    dialog->open();
}

void RawTab::save(const QString &path)
{
    QSaveFile file(path);
    const QByteArray json = m_text->text().toUtf8();
    if (file.open(QIODevice::WriteOnly) && file.write(json) == json.size() && file.commit())
        return;
    auto *box =
        new QMessageBox(QMessageBox::Warning, tr("The span was not saved"),
                        tr("The file %1 cannot be written: %2").arg(path, file.errorString()),
                        QMessageBox::Close, this);
    box->setObjectName(u"saveFailed"_s);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->open();
}

} // namespace ui

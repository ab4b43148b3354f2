#include "ui/settings/gatewaykeys.h"

#include "app/gateway/savedgateway.h"
#include "ui/settings/fieldmessage.h"
#include "ui/settings/formparts.h"
#include "ui/settings/gatewaywords.h"
#include "ui/settings/settingrow.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/copybutton.h"
#include "ui/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QVBoxLayout>
#include <memory>

namespace ui {

using namespace Qt::StringLiterals;
using app::gateway::GatewayKey;

GatewayKeys::GatewayKeys(app::gateway::SavedGateway &saved, QWidget *parent)
    : Card(parent)
    , m_saved(saved)
    , m_empty(note(tr("No gateway key yet. Upstreams whose key is in the keychain need one.")))
    , m_rows(new QVBoxLayout)
{
    setObjectName(u"gatewayKeys"_s);
    setAccessibleName(tr("Gateway keys"));
    m_rows->setSpacing(0);
    contentLayout()->addWidget(m_empty);
    contentLayout()->addLayout(m_rows);
    buildShown();
    contentLayout()->addWidget(new Separator);
    buildMaking();
    connect(&saved.settings().keys, &app::settings::SettingBase::changed, this,
            &GatewayKeys::refresh);
    refresh();
}

void GatewayKeys::buildShown()
{
    m_shown = new QLineEdit;
    m_shown->setObjectName(u"newGatewayKey"_s);
    m_shown->setAccessibleName(tr("The new key"));
    m_shown->setReadOnly(true);
    m_shown->setFont(monospaceFont());
    m_copy = new CopyButton(tr("Copy the new key"));
    m_copy->setObjectName(u"copyGatewayKey"_s);
    auto *done = plainButton(tr("Done"), u"dismissGatewayKey"_s);
    auto *row = new QHBoxLayout;
    row->setSpacing(space::s);
    row->addWidget(m_shown, 1);
    row->addWidget(m_copy);
    row->addWidget(done);
    m_shownBox = new QWidget;
    auto *column = new QVBoxLayout(m_shownBox);
    column->setContentsMargins(0, space::s, 0, space::s);
    column->addWidget(
        note(tr("Copy it now: it is shown this once. Spancast keeps only its hash.")));
    column->addLayout(row);
    m_shownBox->hide();
    contentLayout()->addWidget(m_shownBox);
    connect(done, &QPushButton::clicked, this, [this] {
        m_shown->clear();
        m_copy->setCopyText({});
        m_shownBox->hide();
        m_name->setFocus(Qt::OtherFocusReason);
    });
}

void GatewayKeys::buildMaking()
{
    m_name = new QLineEdit;
    m_name->setObjectName(u"gatewayKeyName"_s);
    m_name->setAccessibleName(tr("Name of the new key"));
    m_name->setPlaceholderText(tr("Who gets it, such as “laptop” or “nightly job”"));
    m_name->setMinimumHeight(controlHeight);
    auto *make = plainButton(tr("&Make a key"), u"makeGatewayKey"_s);
    m_message = new FieldMessage;
    auto *row = new QHBoxLayout;
    row->setSpacing(space::s);
    row->addWidget(m_name, 1);
    row->addWidget(make);
    contentLayout()->addLayout(row);
    contentLayout()->addWidget(m_message);
    connect(m_name, &QLineEdit::textEdited, this,
            [this] { m_message->say(FieldMessage::Tone::Hint, {}); });
    connect(m_name, &QLineEdit::returnPressed, this, &GatewayKeys::make);
    connect(make, &QPushButton::clicked, this, &GatewayKeys::make);
}

void GatewayKeys::make()
{
    const auto key = m_saved.addKey(m_name->text());
    if (!key) {
        const auto why = m_name->text().trimmed().isEmpty()
            ? tr("Give the key a name, so that you know later whose it is.")
            : tr("Another key has this name, or it is longer than 100 characters.");
        m_message->say(FieldMessage::Tone::Error, why);
        m_name->setAccessibleDescription(why);
        m_name->setFocus(Qt::OtherFocusReason);
        return;
    }
    m_name->clear();
    m_shown->setText(QString::fromLatin1(*key));
    m_shown->setCursorPosition(0);
    m_copy->setCopyText(m_shown->text());
    m_shownBox->show();
    m_copy->setFocus(Qt::OtherFocusReason);
}

void GatewayKeys::refresh()
{
    m_keys = m_saved.keys();
    while (const std::unique_ptr<QLayoutItem> item{m_rows->takeAt(0)}) {
        item->widget()->hide(); // it may be the sender
        item->widget()->deleteLater();
    }
    QList<QWidget *> rows;
    for (const auto &key : std::as_const(m_keys))
        rows << addRow(key);
    m_empty->setVisible(m_keys.isEmpty());
    tabBefore(m_shown, rows);
}

QWidget *GatewayKeys::addRow(const GatewayKey &key)
{
    auto *revoke = plainButton(tr("Revoke…"), u"revoke-"_s + key.name);
    connect(revoke, &QPushButton::clicked, this, [this, name = key.name] { confirmRevoke(name); });
    auto *row = new SettingRow(QString(key.name).replace(u'&', u"&&"_s), keyFacts(key), revoke);
    revoke->setAccessibleName(tr("Revoke %1").arg(key.name));
    m_rows->addWidget(row);
    return row;
}

void GatewayKeys::confirmRevoke(const QString &name)
{
    auto *box =
        new QMessageBox(QMessageBox::Warning, tr("Revoke"),
                        tr("Revoke the gateway key “%1”?").arg(name), QMessageBox::Cancel, this);
    box->setObjectName(u"revokeQuestion"_s);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->setInformativeText(
        tr("Programs that use it are refused from their next call on. It cannot "
           "come back."));
    auto *button = box->addButton(tr("Revoke"), QMessageBox::DestructiveRole);
    button->setObjectName(u"revokeConfirmed"_s);
    box->setDefaultButton(QMessageBox::Cancel);
    connect(button, &QPushButton::clicked, this, [this, name] { (void)m_saved.revokeKey(name); });
    box->open();
}

} // namespace ui

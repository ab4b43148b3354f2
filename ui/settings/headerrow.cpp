#include "ui/settings/headerrow.h"

#include "app/broadcast/environment.h"
#include "ui/settings/fieldmessage.h"
#include "ui/settings/formparts.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/iconbutton.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLineEdit>

namespace ui {
using namespace Qt::StringLiterals;

HeaderRow::HeaderRow(QWidget *parent)
    : QWidget(parent)
    , m_name(new QLineEdit)
    , m_value(new QLineEdit)
    , m_secret(new QCheckBox(tr("Secret")))
    , m_remove(new IconButton(u"close"_s, tr("Remove this header")))
    , m_message(new FieldMessage)
{
    m_name->setPlaceholderText(tr("Name"));
    m_value->setPlaceholderText(tr("Value"));
    m_secret->setToolTip(tr("The value is kept in the keychain and never shown again"));
    auto *row = new QHBoxLayout;
    row->setSpacing(space::s);
    row->addWidget(m_name, 2);
    row->addWidget(m_value, 3);
    row->addWidget(m_secret);
    row->addWidget(m_remove);
    stack(this, row, m_message);
    for (auto *edit : {m_name, m_value}) {
        edit->setMinimumHeight(controlHeight);
        connect(edit, &QLineEdit::textEdited, this, [this] {
            m_message->say(FieldMessage::Tone::Hint, {});
            Q_EMIT edited();
        });
    }
    connect(m_name, &QLineEdit::editingFinished, this, [this] {
        if (m_value->text().isEmpty() && app::broadcast::looksSecret(m_name->text().trimmed()))
            m_secret->setChecked(true);
    });
    connect(m_secret, &QCheckBox::toggled, this, [this] {
        restyle();
        Q_EMIT edited();
    });
    connect(m_remove, &IconButton::clicked, this, &HeaderRow::removeAsked);
}

void HeaderRow::present(const app::broadcast::Header &header, const QString &secret, bool isStored)
{
    const QSignalBlocker quiet(m_secret);
    m_isStored = isStored;
    m_name->setText(header.name);
    m_value->setText(header.isSecret ? secret : header.value);
    m_secret->setChecked(header.isSecret);
    restyle();
}

void HeaderRow::restyle()
{
    const bool isSecret = m_secret->isChecked();
    m_value->setEchoMode(isSecret ? QLineEdit::Password : QLineEdit::Normal);
    m_value->setPlaceholderText(
        isSecret && m_isStored ? tr("stored in the keychain — leave empty to keep") : tr("Value"));
}

app::broadcast::Header HeaderRow::header() const
{
    const bool isSecret = m_secret->isChecked();
    return {m_name->text().trimmed(), isSecret ? QString() : value(), isSecret};
}

QString HeaderRow::value() const { return m_value->text().trimmed(); }

bool HeaderRow::isBlank() const { return m_name->text().trimmed().isEmpty() && value().isEmpty(); }

void HeaderRow::setNumber(int number)
{
    m_name->setObjectName(u"headerName%1"_s.arg(number));
    m_value->setObjectName(u"headerValue%1"_s.arg(number));
    m_secret->setObjectName(u"headerSecret%1"_s.arg(number));
    m_remove->setObjectName(u"headerRemove%1"_s.arg(number));
    m_name->setAccessibleName(tr("Name of header %1").arg(number));
    m_value->setAccessibleName(tr("Value of header %1").arg(number));
    m_secret->setAccessibleName(tr("Header %1 is secret").arg(number));
    m_remove->setName(tr("Remove header %1").arg(number));
}

void HeaderRow::complain(const QString &text)
{
    m_message->say(FieldMessage::Tone::Error, text);
    m_name->setAccessibleDescription(text);
}

} // namespace ui

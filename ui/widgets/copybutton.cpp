#include "ui/widgets/copybutton.h"

#include <QAccessible>
#include <QClipboard>
#include <QGuiApplication>

namespace ui {
using namespace Qt::StringLiterals;
namespace {

constexpr int confirmationMs = 1500;

} // namespace

CopyButton::CopyButton(const QString &name, QWidget *parent)
    : IconButton(u"copy"_s, name, parent)
    , m_name(name)
{
    m_confirmation.setSingleShot(true);
    m_confirmation.setInterval(confirmationMs);
    connect(&m_confirmation, &QTimer::timeout, this, &CopyButton::settle);
    connect(this, &QToolButton::clicked, this, &CopyButton::copy);
}

void CopyButton::setCopyText(const QString &text)
{
    setCopySource([text] { return text; });
}

void CopyButton::copy()
{
    QGuiApplication::clipboard()->setText(m_source ? m_source() : QString());
    setIconName(u"check"_s);
    setName(tr("Copied"));
    QAccessibleEvent renamed(this, QAccessible::NameChanged);
    QAccessible::updateAccessibility(&renamed);
    m_confirmation.start();
    Q_EMIT copied();
}

void CopyButton::settle()
{
    setIconName(u"copy"_s);
    setName(m_name);
}

} // namespace ui

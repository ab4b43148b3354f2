#include "ui/settings/settingspage.h"

#include "ui/theme/metrics.h"
#include "ui/widgets/textlabel.h"

#include <QAbstractButton>
#include <QHBoxLayout>
#include <QSpinBox>
#include <QVBoxLayout>

namespace ui {
namespace {

constexpr int columnWidth = 680;

} // namespace

SettingsPage::SettingsPage(const QString &title, QWidget *parent)
    : QScrollArea(parent)
    , m_body(new QWidget)
{
    auto *content = new QWidget;
    auto *middle = new QHBoxLayout(content);
    middle->setContentsMargins(space::xl, space::xl, space::xl, space::xl);
    m_body->setMaximumWidth(columnWidth);
    middle->addWidget(m_body);
    m_column = new QVBoxLayout(m_body);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(space::s);
    m_column->addWidget(new TextLabel(TextLabel::Role::Title, title));
    m_column->addSpacing(space::s);

    setWidget(content);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
}

void SettingsPage::useWholeWidth() { m_body->setMaximumWidth(QWIDGETSIZE_MAX); }

void SettingsPage::addHeading(const QString &text, QWidget *trailing)
{
    m_column->addSpacing(space::l);
    auto *row = new QHBoxLayout;
    row->addWidget(new TextLabel(TextLabel::Role::Heading, text), 1);
    if (trailing)
        row->addWidget(trailing);
    m_column->addLayout(row);
}

void SettingsPage::bind(app::settings::Setting<bool> &setting, QAbstractButton *button)
{
    const auto show = [&setting, button] { button->setChecked(setting.get()); };
    show();
    connect(&setting, &app::settings::SettingBase::changed, button, show);
    connect(button, &QAbstractButton::toggled, &setting,
            [&setting](bool isOn) { setting.set(isOn); });
}

void SettingsPage::bind(app::settings::Setting<int> &setting, QSpinBox *spin)
{
    spin->setKeyboardTracking(false);
    const auto show = [&setting, spin] { spin->setValue(setting.get()); };
    show();
    connect(&setting, &app::settings::SettingBase::changed, spin, show);
    connect(spin, &QSpinBox::valueChanged, &setting, [&setting, show](int value) {
        if (!setting.set(value))
            show();
    });
}

void SettingsPage::bind(app::settings::Setting<QString> &setting, const QString &value,
                        QAbstractButton *button)
{
    const auto show = [&setting, button, value] { button->setChecked(setting.get() == value); };
    show();
    connect(&setting, &app::settings::SettingBase::changed, button, show);
    connect(button, &QAbstractButton::toggled, &setting, [&setting, value](bool isOn) {
        if (isOn)
            setting.set(value);
    });
}

} // namespace ui

#include "ui/settings/settingrow.h"

#include "ui/theme/colors.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

namespace ui {

SettingRow::SettingRow(const QString &name, const QString &explanation, QWidget *control,
                       QWidget *parent)
    : QWidget(parent)
    , m_explanation(new TextLabel(TextLabel::Role::Muted))
    , m_control(control)
{
    auto *label = new TextLabel(TextLabel::Role::Body, name);
    label->setBuddy(control);
    control->setAccessibleName(QString(name).remove(u'&'));
    m_explanation->setWordWrap(true);
    setExplanation(explanation);

    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(label);
    words->addWidget(m_explanation);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, space::xs, 0, space::xs);
    row->setSpacing(space::l);
    row->addLayout(words, 1);
    row->addWidget(control, 0, Qt::AlignVCenter);
}

void SettingRow::setExplanation(const QString &text)
{
    m_explanation->setText(text);
    m_explanation->setVisible(!text.isEmpty());
    m_control->setAccessibleDescription(text);
}

Separator::Separator(Qt::Orientation orientation, QWidget *parent) : QWidget(parent)
{
    if (orientation == Qt::Horizontal)
        setFixedHeight(1);
    else
        setFixedWidth(1);
}

void Separator::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), colorsFor(palette()).border);
}

} // namespace ui

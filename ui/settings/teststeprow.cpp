#include "ui/settings/teststeprow.h"

#include "ui/settings/teststeptext.h"
#include "ui/theme/colors.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/textlabel.h"

#include <QEvent>
#include <QHBoxLayout>

using namespace Qt::StringLiterals;
using app::broadcast::TestStep;

namespace ui {
namespace {

constexpr int markSize = 16;

QColor colorOf(TestStep::State state, const Colors &colors)
{
    switch (state) {
    case TestStep::State::Passed: return colors.ok;
    case TestStep::State::Failed: return colors.error;
    case TestStep::State::Running: return colors.accent;
    default: return colors.muted;
    }
}

} // namespace

TestStepRow::TestStepRow(app::broadcast::TestPart part, QWidget *parent)
    : QWidget(parent)
    , m_mark(new QLabel(this))
    , m_name(new TextLabel(TextLabel::Role::Body, labelOf(part), this))
    , m_outcome(new TextLabel(TextLabel::Role::Muted, {}, this))
    , m_time(new TextLabel(TextLabel::Role::Muted, {}, this))
{
    m_step.part = part;
    setObjectName(u"testStep_"_s + nameOf(part));
    m_mark->setFixedSize(markSize, markSize);
    m_outcome->setObjectName(u"stepOutcome"_s);
    m_outcome->setWordWrap(true);
    m_time->setObjectName(u"stepTime"_s);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 2, 0, 2);
    row->setSpacing(space::s);
    row->addWidget(m_mark, 0, Qt::AlignTop);
    row->addWidget(m_name, 0, Qt::AlignTop);
    row->addWidget(m_outcome, 1, Qt::AlignTop);
    row->addWidget(m_time, 0, Qt::AlignTop);
    render();
}

void TestStepRow::setStep(const TestStep &step, bool isTestOver)
{
    m_step = step;
    m_isTestOver = isTestOver;
    render();
}

int TestStepRow::nameWidth() const { return m_name->sizeHint().width(); }

void TestStepRow::setNameWidth(int width) { m_name->setMinimumWidth(width); }

void TestStepRow::render()
{
    const auto outcome = outcomeOf(m_step, m_isTestOver);
    const auto time = timeOf(m_step);
    m_outcome->setText(outcome);
    m_outcome->setToolTip(m_step.detail);
    m_time->setText(time);
    const auto result = time.isEmpty() ? outcome : outcome + u", "_s + time;
    setAccessibleName(labelOf(m_step.part) + u": "_s + result);
    paintMark();
}

void TestStepRow::paintMark()
{
    auto tinted = palette();
    tinted.setColor(QPalette::WindowText, colorOf(m_step.state, colorsFor(palette())));
    m_mark->setPixmap(icon(iconOf(m_step), tinted).pixmap(markSize, markSize));
}

void TestStepRow::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        paintMark();
}

} // namespace ui

#include "ui/settings/samplingform.h"

#include "ui/settings/formparts.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/textlabel.h"

#include <QDoubleSpinBox>
#include <QGridLayout>
#include <QLocale>
#include <QVBoxLayout>

namespace ui {
using namespace Qt::StringLiterals;
using app::broadcast::Draft;

SamplingForm::SamplingForm(QWidget *parent)
    : DraftSection(parent)
    , m_rate(new QDoubleSpinBox)
    , m_meaning(note({}))
{
    m_rate->setObjectName(u"samplingRate"_s);
    m_rate->setDecimals(4);
    m_rate->setRange(app::broadcast::lowestSamplingRate, 1);
    m_rate->setSingleStep(0.05);
    m_rate->setFocusPolicy(Qt::StrongFocus);
    m_meaning->setObjectName(u"samplingMeaning"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::s);
    addTitle(column, tr("Sampling"));
    auto *grid = formGrid(column);
    addLabelled(grid, tr("&Rate"), m_rate);
    grid->addWidget(m_meaning, grid->rowCount(), 1);
    connect(m_rate, &QDoubleSpinBox::valueChanged, this, [this] {
        explain();
        Q_EMIT edited();
    });
    explain();
}

void SamplingForm::explain()
{
    m_meaning->setText(samplingSentence(m_rate->value()));
    m_rate->setAccessibleDescription(m_meaning->text());
}

void SamplingForm::present(const Draft &draft)
{
    const QSignalBlocker quiet(m_rate);
    m_rate->setValue(draft.destination.rules.samplingRate);
    explain();
}

void SamplingForm::writeTo(Draft &draft) const
{
    auto &rate = draft.destination.rules.samplingRate;
    // what was set elsewhere with more digits stays as it is until it is edited
    if (QString::number(rate, 'f', 4) != QString::number(m_rate->value(), 'f', 4))
        rate = m_rate->value();
}

QString samplingSentence(double rate)
{
    if (rate >= 1)
        return SamplingForm::tr("Every trace is sent.");
    const auto percent = QLocale().toString(rate * 100, 'g', 3);
    return SamplingForm::tr("About %1 % of your sessions are sent. A session is always sent whole "
                            "or not at all; without a session each trace is decided by itself. "
                            "Every destination chooses independently.")
        .arg(percent);
}

} // namespace ui

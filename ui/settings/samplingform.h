#pragma once

#include "ui/settings/draftsection.h"

class QDoubleSpinBox;

namespace ui {

class TextLabel;

/// The share of traces that is sent.
class SamplingForm final : public DraftSection
{
    Q_OBJECT
public:
    explicit SamplingForm(QWidget *parent = nullptr);

    void present(const app::broadcast::Draft &draft) override;
    void writeTo(app::broadcast::Draft &draft) const override;

private:
    void explain();

    QDoubleSpinBox *m_rate;
    TextLabel *m_meaning;
};

/// What a rate means, in one sentence. Pure.
QString samplingSentence(double rate);

} // namespace ui

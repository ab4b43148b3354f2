#pragma once

#include "app/broadcast/destination.h"

#include <QWidget>

namespace ui {

/// One part of a destination's form: shows its share of a draft and writes it back; knows nothing of the others, of
/// testing and of saving.
class DraftSection : public QWidget
{
    Q_OBJECT
public:
    using QWidget::QWidget;

    /// Does not count as an edit.
    virtual void present(const app::broadcast::Draft &draft) = 0;
    virtual void writeTo(app::broadcast::Draft &draft) const = 0;
    virtual bool isValid() const { return true; }
    /// Says beside its fields what is wrong with them; the first that is, or null.
    virtual QWidget *showProblems() { return nullptr; }

Q_SIGNALS:
    void edited();
};

} // namespace ui

#pragma once

#include "app/sources/chosensource.h"
#include "ui/explore/menubutton.h"

class QActionGroup;

namespace ui {

/// Says who is asked, and lets a person choose: this computer, or a saved source.
class SourceButton final : public MenuButton
{
    Q_OBJECT
public:
    /// `source` outlives it.
    explicit SourceButton(app::sources::ChosenSource &source, QWidget *parent = nullptr);

Q_SIGNALS:
    void manageRequested();

private:
    void refresh();
    void addChoice(const QString &name, const QUuid &id);

    app::sources::ChosenSource &m_source;
    QActionGroup *m_choices = nullptr;
};

} // namespace ui

#pragma once

#include "app/sources/chosensource.h"
#include "ui/explore/menubutton.h"

class QActionGroup;
class QMenu;

namespace ui {

/// Says who is asked, and lets a person choose: this computer, a saved source, or several together.
class SourceButton final : public MenuButton
{
    Q_OBJECT
public:
    /// `source` outlives it.
    explicit SourceButton(app::sources::ChosenSource &source, QWidget *parent = nullptr);

Q_SIGNALS:
    void manageRequested();
    /// The menu opens: what belongs to the query now may be added behind the rest.
    void linksWanted(QMenu *menu);

private:
    void refresh();
    QString textOfChosen() const;
    QString nameOf(const QUuid &id) const;
    void addChoice(const QUuid &id);
    void addTogether(const QUuid &id);
    void addLinks();

    app::sources::ChosenSource &m_source;
    QActionGroup *m_choices = nullptr;
    QList<QAction *> m_links;
    QMenu *m_together; ///< what is ticked there is asked as one
};

} // namespace ui

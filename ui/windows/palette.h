#pragma once

#include "ui/windows/palettelist.h"

#include <QFrame>
#include <QPointer>

class QLineEdit;
class QListView;

namespace ui {

class TextLabel;

/// A field over the window that finds whatever can be done, and does it: arrows choose, Enter runs, Esc and a click
/// beside it go back to where the focus was.
class Palette final : public QFrame
{
    Q_OBJECT
public:
    /// Lies over `window`, hidden.
    explicit Palette(QWidget *window);

    void open(QList<Offer> fixed, std::function<QList<Offer>(const QString &)> typed);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    bool takeKey(int key);
    void choose(int row);
    void runChosen();
    void leave();
    void place();
    void showFound();

    QWidget *m_window;
    QPointer<QWidget> m_before; ///< who had the focus
    PaletteList m_offers;
    QLineEdit *m_edit;
    QListView *m_list;
    TextLabel *m_nothing;
};

} // namespace ui

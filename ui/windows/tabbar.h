#pragma once

#include <QTabBar>

namespace ui {

class Tabs;

/// A tab for each investigation, named as it was left; hidden while there is only one. Closed by its button, the mouse's
/// middle one or Delete, moved with the mouse.
class TabBar final : public QTabBar
{
    Q_OBJECT
public:
    explicit TabBar(QWidget *parent = nullptr);

    void show(const Tabs &tabs);

Q_SIGNALS:
    void selected(int index);
    void closeAsked(int index);
    void moved(int from, int to);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    ButtonPosition closeSide() const;
    void addClosableTab();
};

} // namespace ui

#pragma once

#include "ui/windows/pages.h"

#include <QMap>
#include <QObject>

class QAction;
class QActionGroup;
class QMainWindow;
class QMenuBar;

namespace ui {

/// Everything the menus offer, made once; MainWindow connects them. Edit acts on the field that has the focus.
class Actions final : public QObject
{
    Q_OBJECT
public:
    explicit Actions(QMainWindow *window);

    QAction *importFiles;
    QAction *settings;
    QAction *quit;
    QMap<Page, QAction *> pages;
    QAction *back;
    QAction *forward;
    QAction *newTab;
    QAction *closeTab;
    QAction *reopenTab;
    QAction *nextTab;
    QAction *previousTab;
    QAction *palette;
    QAction *keys;
    QActionGroup *appearance; ///< each action's data(): "system", "light" or "dark"
    QAction *copyLink;
    QAction *about;

    void showAppearance(const QString &name);

private:
    void fillFile(QMenuBar *bar);
    void fillEdit(QMenuBar *bar);
    void fillView(QMenuBar *bar);
    void fillHelp(QMenuBar *bar);

    QMainWindow *m_window;
};

} // namespace ui

#pragma once

#include "app/settings/settings.h"

#include <QScrollArea>

class QAbstractButton;
class QSpinBox;
class QVBoxLayout;

namespace ui {

/// A page of the settings window: a title and a column of at most 680 pixels that scrolls when it must.
/// Bound values apply at once and follow changes made elsewhere.
class SettingsPage : public QScrollArea
{
    Q_OBJECT
public:
    explicit SettingsPage(const QString &title, QWidget *parent = nullptr);

protected:
    QVBoxLayout *column() const { return m_column; }
    /// For pages with a table: the column takes all the width there is.
    void useWholeWidth();
    /// A bold line above a card, with something at its end.
    void addHeading(const QString &text, QWidget *trailing = nullptr);

    void bind(app::settings::Setting<bool> &setting, QAbstractButton *button);
    void bind(app::settings::Setting<int> &setting, QSpinBox *spin);
    /// `button` is checked while the setting has this value, and sets it.
    void bind(app::settings::Setting<QString> &setting, const QString &value,
              QAbstractButton *button);

private:
    QWidget *m_body;
    QVBoxLayout *m_column;
};

} // namespace ui

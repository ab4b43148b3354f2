#pragma once

#include <QListWidget>

namespace ui {

/// One page of the settings, as its list names it.
struct SettingsEntry {
    QString key;
    QString iconName;
    QString title;
};

/// The list of pages on the left of the settings window: icon and word, the chosen one on a rounded ground.
class PageList final : public QListWidget
{
    Q_OBJECT
public:
    explicit PageList(QWidget *parent = nullptr);

    void addPage(const QString &key, const QString &iconName, const QString &title);
    /// Ignored where there is no such page.
    void select(const QString &key);
    QString currentKey() const;
    QList<SettingsEntry> pages() const;

protected:
    void changeEvent(QEvent *event) override;
};

} // namespace ui

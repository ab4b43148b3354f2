#pragma once

#include "ui/windows/pages.h"

#include <QMap>
#include <QToolButton>
#include <QWidget>
#include <optional>

class QBoxLayout;

namespace ui {

/// One place in the rail: icon over word, filled while it is the current one.
class RailButton final : public QToolButton
{
    Q_OBJECT
public:
    RailButton(const QString &iconName, const QString &word, QWidget *parent = nullptr);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QString m_iconName;
};

/// The places of the program at the left edge: pages on top, settings at the bottom.
class Rail final : public QWidget
{
    Q_OBJECT
public:
    explicit Rail(QWidget *parent = nullptr);

    RailButton *settings() const { return m_settings; }
    void setCurrent(std::optional<Page> page); ///< nothing: none of them

Q_SIGNALS:
    void pageAsked(ui::Page page);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    RailButton *makeButton(const PageFacts &facts);

    QMap<Page, RailButton *> m_pages;
    RailButton *m_settings;
};

} // namespace ui

#pragma once

#include <QWidget>

class QLabel;

namespace ui {

/// One line of a card: what a setting is called and does on the left, its control on the right.
class SettingRow final : public QWidget
{
    Q_OBJECT
public:
    /// `name` carries the mnemonic; `control` becomes its buddy and takes name and explanation for assistive technology.
    SettingRow(const QString &name, const QString &explanation, QWidget *control,
               QWidget *parent = nullptr);

    void setExplanation(const QString &text);

private:
    QLabel *m_explanation;
    QWidget *m_control;
};

/// A line of one pixel, between two rows of a card or beside the list of pages.
class Separator final : public QWidget
{
    Q_OBJECT
public:
    explicit Separator(Qt::Orientation orientation = Qt::Horizontal, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace ui

#pragma once

#include <QWidget>

class QVBoxLayout;

namespace ui {

/// A raised surface with a border of one pixel and a radius of 6; its content goes into contentLayout().
class Card : public QWidget
{
    Q_OBJECT
public:
    explicit Card(QWidget *parent = nullptr);
    QVBoxLayout *contentLayout() const { return m_content; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QVBoxLayout *m_content;
};

} // namespace ui

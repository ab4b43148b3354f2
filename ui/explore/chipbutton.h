#pragma once

#include "app/traceql/chips.h"

#include <QAbstractButton>

namespace ui {

/// One part of a query: a click or Enter changes it, the cross at its end or Delete takes it away.
class ChipButton final : public QAbstractButton
{
    Q_OBJECT
public:
    static constexpr int usualHeight = 28;
    enum class Part { Field, Operator, Value };

    explicit ChipButton(QWidget *parent = nullptr);

    /// `query` is the text that `chip` is a part of.
    void show(const app::traceql::Chip &chip, const std::string &query);
    /// What the pointer pressed last; the value where it was a key.
    Part pressed() const { return m_pressed; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void removeRequested();
    /// To the next (1) or the previous (-1) chip.
    void stepRequested(int step);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QRect crossRect() const;
    Part partAt(int x) const;
    void paintText(QPainter &painter, const QRect &box) const;

    app::traceql::Chip::Kind m_kind = app::traceql::Chip::Kind::Text;
    QString m_field; ///< of a condition, to tell what was pressed; likewise the operator
    QString m_operator;
    Part m_pressed = Part::Value;
    bool m_isOnCross = false;
};

} // namespace ui

#pragma once

#include "app/traceql/chips.h"

#include <QWidget>

class QComboBox;
class QPushButton;

namespace ui {

class IconButton;
class QueryEdit;
class QueryFacts;

/// Sets a condition (attribute, operator, value) or a stage, with the names and values the source knows. Hidden until
/// there is something to set; Enter applies, Escape closes.
class ChipEditor final : public QWidget
{
    Q_OBJECT
public:
    enum class Part { Field, Operator, Value };

    explicit ChipEditor(QWidget *parent = nullptr);

    void setFacts(QueryFacts *facts);
    /// An empty one to make a new one.
    void editCondition(const app::traceql::Condition &condition, Part part);
    /// With the cursor behind `cursor` letters.
    void editStage(const QString &stage, int cursor);
    void close();
    QWidget *lastInTabOrder() const;

Q_SIGNALS:
    void conditionApplied(const app::traceql::Condition &condition);
    void stageApplied(const QString &stage);
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void layOut();
    void wire();
    void showFor(bool isCondition);
    void apply();
    void applyCondition();
    app::traceql::Condition condition() const;

    QueryEdit *m_field;
    QComboBox *m_operator;
    QueryEdit *m_value;
    QueryEdit *m_stage;
    QPushButton *m_apply;
    IconButton *m_close;
};

} // namespace ui

#pragma once

#include "app/base/result.h"
#include "ui/explore/chipbutton.h"

#include <QTimer>
#include <QWidget>
#include <optional>
#include <vector>

class QToolButton;

namespace ui {

class ChipEditor;
class FlowLayout;
class MenuButton;
class QueryEdit;
class QueryFacts;

/// The query of an editor as chips. The text is the model: a chip that is set or taken away changes its own place in the
/// text, as if typed there, and the chips follow the text. What has no form as a chip is shown as it is written, and
/// leads to the text. While the text has a mistake the chips of before stay, unusable.
class QueryBuilder final : public QWidget
{
    Q_OBJECT
public:
    /// `edit` outlives it.
    explicit QueryBuilder(QueryEdit &edit, QWidget *parent = nullptr);
    ~QueryBuilder() override;

    void setFacts(QueryFacts *facts);
    /// Opens what the query selects, or begins it.
    void editSelection();
    QWidget *lastInTabOrder() const;
    int chipCount() const { return int(m_chips.size()); }

Q_SIGNALS:
    /// A chip has changed the query.
    void edited();
    void refused(const app::Error &error);

protected:
    void changeEvent(QEvent *event) override;

private:
    void makeTools();
    void followText();
    void refresh();
    void fitButtons();
    ChipButton *makeButton();
    void openChip(ChipButton *button);
    void removeChip(ChipButton *button);
    void step(ChipButton *button, int by);
    void addStage(const QString &stage, int cursor);
    void set(const app::Result<app::traceql::TextEdits> &edits);
    std::string text() const;
    void focusChip(int index);

    QueryEdit &m_edit;
    FlowLayout *m_row;
    ChipEditor *m_editor;
    QToolButton *m_addCondition;
    MenuButton *m_addStage;
    QTimer m_pause;
    std::vector<app::traceql::Chip> m_chips;
    QList<ChipButton *> m_buttons;
    std::optional<int> m_open; ///< the chip in the editor; nothing: a new one
};

} // namespace ui

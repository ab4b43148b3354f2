#pragma once

#include "app/trace/conversation.h"
#include "ui/trace/messagetext.h"

#include <QWidget>
#include <deque>

class QVBoxLayout;

namespace ui {

/// One message of a chat: who speaks, and its parts one below the other. Reasoning and long results of tools are folded.
class TurnCard : public QWidget
{
    Q_OBJECT
public:
    struct Look {
        bool isMarkdown = true;
        bool isNew = false; ///< marked: an earlier call did not know it
        QString place = {}; ///< "3 of 14", for assistive technology
    };
    /// `turn` outlives the card.
    TurnCard(const app::trace::Turn &turn, const Look &look, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void addHead(const Look &look);
    void addPart(const app::trace::MessagePart &part);
    void addReasoning(const app::trace::MessagePart &part);
    void addTool(const app::trace::MessagePart &part);
    void addNote(const QString &text);
    QWidget *folded(const QString &title, const std::string &text, MessageText::Form form);
    const std::string &kept(std::string text);

    const app::trace::Turn &m_turn;
    MessageText::Form m_form;
    QVBoxLayout *m_column;
    std::deque<std::string> m_texts; ///< what was made readable for this card
};

} // namespace ui

#pragma once

#include <QPalette>
#include <QSyntaxHighlighter>

namespace ui {

/// Calm tints for TraceQL while it is typed: literals in the accent, operators and brackets quiet, the rest as text.
/// By shape alone; whether the query is right is the parser's to say.
class Highlighter final : public QSyntaxHighlighter
{
    Q_OBJECT
public:
    Highlighter(QTextDocument *document, const QPalette &palette);
    void setPalette(const QPalette &palette);

protected:
    void highlightBlock(const QString &text) override;

private:
    QTextCharFormat m_literal;
    QTextCharFormat m_quiet;
};

} // namespace ui

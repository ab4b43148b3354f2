#pragma once

#include "app/traceql/tokens.h"

#include <QPalette>
#include <QSyntaxHighlighter>

namespace ui {

/// How a token looks in a query.
QTextCharFormat queryFormat(app::traceql::TokenClass tokenClass, const QPalette &palette);

/// Calm tints for TraceQL while it is typed, by the language's own lexer; whether the query is right is the parser's
/// to say.
class Highlighter final : public QSyntaxHighlighter
{
    Q_OBJECT
public:
    Highlighter(QTextDocument *document, const QPalette &palette);
    void setPalette(const QPalette &palette);

protected:
    void highlightBlock(const QString &text) override;

private:
    /// A token in UTF-16 units of the whole query.
    struct Piece {
        int begin = 0;
        int end = 0;
        app::traceql::TokenClass tokenClass;
    };
    void readTokens();

    std::vector<Piece> m_pieces;
    int m_revision = -1; ///< of the document m_pieces were read from
    QPalette m_palette;
};

} // namespace ui

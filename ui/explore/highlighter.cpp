#include "ui/explore/highlighter.h"

#include "ui/theme/colors.h"

#include <QRegularExpression>

namespace ui {
using namespace Qt::StringLiterals;
namespace {

/// A string (perhaps unfinished), a name (kept as text), a number or duration, or a run of operators.
QRegularExpression tokenPattern()
{
    return QRegularExpression(
        uR"re((?<string>"(?:[^"\\]|\\.)*"?|`[^`]*`?)|(?<name>[A-Za-z_.][\w.:\-]*)|(?<number>\d[\w.]*)|(?<quiet>[^\w\s"`.]+))re"_s);
}

} // namespace

Highlighter::Highlighter(QTextDocument *document, const QPalette &palette)
    : QSyntaxHighlighter(document)
{
    setPalette(palette);
}

void Highlighter::setPalette(const QPalette &palette)
{
    const auto colors = colorsFor(palette);
    m_literal.setForeground(palette.color(QPalette::Link));
    m_quiet.setForeground(colors.muted);
    rehighlight();
}

void Highlighter::highlightBlock(const QString &text)
{
    auto matches = tokenPattern().globalMatch(text);
    while (matches.hasNext()) {
        const auto match = matches.next();
        const int start = int(match.capturedStart());
        const int length = int(match.capturedLength());
        if (match.hasCaptured(u"string"_s) || match.hasCaptured(u"number"_s))
            setFormat(start, length, m_literal);
        else if (match.hasCaptured(u"quiet"_s))
            setFormat(start, length, m_quiet);
    }
}

} // namespace ui

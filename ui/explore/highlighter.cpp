#include "ui/explore/highlighter.h"

#include "ui/theme/colors.h"

#include <QTextDocument>
#include <algorithm>

namespace ui {
namespace {

using app::traceql::TokenClass;

/// Walks UTF-8 once and tells how many UTF-16 units lie before a byte; asked for growing bytes.
class Utf16Ruler
{
public:
    explicit Utf16Ruler(const QByteArray &utf8) : m_utf8(utf8) {}
    int at(int byte)
    {
        constexpr auto continuation = 0x80;
        constexpr auto fourByteLead = 0xF0;
        for (; m_byte < byte && m_byte < m_utf8.size(); ++m_byte) {
            const auto unit = std::uint8_t(m_utf8[m_byte]);
            if ((unit & 0xC0) != continuation)
                m_units += unit >= fourByteLead ? 2 : 1;
        }
        return m_units;
    }

private:
    const QByteArray &m_utf8;
    int m_byte = 0;
    int m_units = 0;
};

} // namespace

QTextCharFormat queryFormat(TokenClass tokenClass, const QPalette &palette)
{
    const auto colors = colorsFor(palette);
    QTextCharFormat format;
    switch (tokenClass) {
    case TokenClass::Keyword: format.setForeground(colors.keyword); break;
    case TokenClass::Intrinsic:
    case TokenClass::Attribute: format.setForeground(colors.name); break;
    case TokenClass::Constant:
    case TokenClass::Number: format.setForeground(colors.number); break;
    case TokenClass::String: format.setForeground(colors.string); break;
    case TokenClass::Operator:
    case TokenClass::Bracket: format.setForeground(colors.muted); break;
    case TokenClass::Comment:
        format.setForeground(colors.muted);
        format.setFontItalic(true);
        break;
    case TokenClass::Unknown: break;
    }
    return format;
}

Highlighter::Highlighter(QTextDocument *document, const QPalette &palette)
    : QSyntaxHighlighter(document)
{
    setPalette(palette);
}

void Highlighter::setPalette(const QPalette &palette)
{
    m_palette = palette;
    rehighlight();
}

void Highlighter::readTokens()
{
    if (m_revision == document()->revision())
        return;
    m_revision = document()->revision();
    m_pieces.clear();
    const auto utf8 = document()->toPlainText().toUtf8();
    Utf16Ruler ruler(utf8);
    for (const auto &token : app::traceql::tokens({utf8.constData(), std::size_t(utf8.size())})) {
        const int begin = ruler.at(int(token.place.begin));
        m_pieces.push_back({begin, ruler.at(int(token.place.end)), token.tokenClass});
    }
}

void Highlighter::highlightBlock(const QString &text)
{
    readTokens();
    const int start = currentBlock().position();
    const int end = start + int(text.size());
    int state = -1;
    for (const auto &piece : m_pieces) {
        if (piece.begin > end)
            break;
        // the next line depends on what this one ends in, and on whether that goes on
        state = 2 * int(piece.tokenClass) + int(piece.end > end);
        const int from = std::max(piece.begin, start);
        const int to = std::min(piece.end, end);
        if (to > from)
            setFormat(from - start, to - from, queryFormat(piece.tokenClass, m_palette));
    }
    setCurrentBlockState(state);
}

} // namespace ui

#include "ui/trace/chattext.h"

#include "ui/theme/metrics.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextFrame>
#include <QTextTable>
#include <algorithm>

namespace ui {
using namespace Qt::StringLiterals;
namespace {

constexpr qsizetype longestMarkdown = 50'000;
constexpr qsizetype mostCells = 4'000;
constexpr int deepestNesting = 24;

struct Fence {
    QChar mark;
    qsizetype length = 0; ///< 0: the line is no fence
    QStringView rest;
};

Fence fenceOf(QStringView line)
{
    qsizetype indent = 0;
    while (indent < line.size() && line[indent] == u' ')
        ++indent;
    line = line.sliced(indent);
    if (indent > 3 || line.isEmpty() || (line[0] != u'`' && line[0] != u'~'))
        return {};
    qsizetype length = 0;
    while (length < line.size() && line[length] == line[0])
        ++length;
    const QStringView rest = line.sliced(length).trimmed();
    if (length < 3 || (line[0] == u'`' && rest.contains(u'`')))
        return {};
    return {line[0], length, rest};
}

bool closes(const Fence &fence, const Fence &open)
{
    return fence.mark == open.mark && fence.length >= open.length && fence.rest.isEmpty();
}

/// How many containers (quotes, lists) a line opens.
int nestingOf(QStringView line)
{
    int depth = 0;
    for (qsizetype i = 0; i < line.size(); ++i) {
        const QChar c = line[i];
        const bool isBullet =
            (c == u'-' || c == u'*' || c == u'+') && i + 1 < line.size() && line[i + 1] == u' ';
        if (c == u'>' || isBullet)
            ++depth;
        else if (!c.isSpace() && !c.isDigit() && c != u'.' && c != u')')
            break;
    }
    // a list goes deeper by indenting, too
    const auto indent = std::find_if(line.begin(), line.end(), [](QChar c) { return c != u' '; });
    return depth + int((indent - line.begin()) / 4);
}

/// A list that goes on after code begins with its own number, which Qt before 6.6 does not keep: such lines are no list then.
QString withNumbers(const QString &text)
{
    static const QRegularExpression goesOn(u"^\\s*(?:[02-9]|\\d\\d+)[.)] "_s);
    static const QRegularExpression number(u"^( {0,3}\\d+[.)]) "_s,
                                           QRegularExpression::MultilineOption);
    return goesOn.match(text).hasMatch() ? QString(text).replace(number, u"\\1\u00a0"_s) : text;
}

/// Two blanks at a line's end keep the break (CommonMark 6.7). Qt passes over pictures without a name.
QString prepared(const QString &text)
{
    return withNumbers(text).replace(u'\n', u"  \n"_s).replace(u"![]("_s, u"![-]("_s);
}

QString imageNote(const QTextCharFormat &format, const QString &address)
{
    //: stands in a message where a picture would be; %1 is its address
    const QString note = QCoreApplication::translate("ui::ChatText", "[picture, not loaded: %1]");
    const QString name = format.property(QTextFormat::ImageAltText).toString();
    return note.arg(name == u"-"_s ? address : name + u" "_s + address);
}

struct Change {
    int position;
    int length;
    QString text;
};

/// What would point or load, from the end on, so that positions stay.
QList<Change> changesOf(const QTextDocument &document)
{
    QList<Change> changes;
    QString href, linkText;
    int linkEnd = -1;
    const auto endLink = [&] {
        if (linkEnd >= 0 && !href.isEmpty() && href != linkText)
            changes.prepend({linkEnd, 0, u" (%1)"_s.arg(href)});
        href.clear();
        linkText.clear();
        linkEnd = -1;
    };
    for (auto block = document.begin(); block.isValid(); block = block.next()) {
        for (auto it = block.begin(); !it.atEnd(); ++it) {
            const auto fragment = it.fragment();
            const auto format = fragment.charFormat();
            if (format.anchorHref() != href)
                endLink();
            href = format.anchorHref();
            linkText += href.isEmpty() ? QString() : fragment.text();
            linkEnd = fragment.position() + fragment.length();
            if (format.isImageFormat())
                changes.prepend({fragment.position(), fragment.length(),
                                 imageNote(format, format.toImageFormat().name())});
        }
        endLink();
    }
    return changes;
}

struct Run {
    int position;
    int length;
    QTextCharFormat format; ///< without what points
};

QList<Run> linksOf(const QTextDocument &document)
{
    QList<Run> links;
    for (auto block = document.begin(); block.isValid(); block = block.next()) {
        for (auto it = block.begin(); !it.atEnd(); ++it) {
            const auto fragment = it.fragment();
            auto format = fragment.charFormat();
            if (!format.isAnchor() && format.anchorHref().isEmpty())
                continue;
            format.setAnchor(false);
            format.clearProperty(QTextFormat::AnchorHref);
            format.clearForeground();
            links.append({fragment.position(), fragment.length(), format});
        }
    }
    return links;
}

void disarm(QTextDocument &document)
{
    const auto changes = changesOf(document);
    QTextCursor cursor(&document);
    for (const auto &change : changes) {
        cursor.setPosition(change.position);
        cursor.setPosition(change.position + change.length, QTextCursor::KeepAnchor);
        cursor.insertText(change.text, QTextCharFormat());
    }
    for (const auto &link : linksOf(document)) {
        cursor.setPosition(link.position);
        cursor.setPosition(link.position + link.length, QTextCursor::KeepAnchor);
        cursor.setCharFormat(link.format);
    }
}

/// Qt gives paragraphs of Markdown no distance.
void setDistances(QTextDocument &document)
{
    document.setIndentWidth(space::l);
    QTextCursor cursor(&document);
    for (auto block = document.begin(); block.isValid(); block = block.next()) {
        cursor.setPosition(block.position());
        if (block.blockNumber() == 0 || block.textList() || cursor.currentTable())
            continue;
        QTextBlockFormat format = block.blockFormat();
        format.setTopMargin(format.headingLevel() > 0 ? space::m : space::xs);
        cursor.setBlockFormat(format);
    }
}

void styleTables(const QTextFrame &frame)
{
    const auto children = frame.childFrames();
    for (auto *child : children) {
        auto *table = qobject_cast<QTextTable *>(child);
        if (!table)
            continue;
        QTextTableFormat format = table->format();
        format.setBorderCollapse(true);
        format.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
        format.setBorder(1);
        format.setCellPadding(space::xs);
        format.setCellSpacing(0);
        format.setTopMargin(space::s);
        table->setFormat(format);
    }
}

} // namespace

QList<TextSegment> segmentsOf(const QString &text)
{
    QList<TextSegment> segments;
    TextSegment current;
    Fence open;
    bool isFirstLine = true;
    const auto finish = [&] {
        if (current.isCode || !current.text.trimmed().isEmpty())
            segments.append(current);
    };
    const auto lines = QStringView(text).split(u'\n');
    for (const QStringView line : lines) {
        const Fence fence = fenceOf(line);
        const bool isStart = open.length == 0 && fence.length > 0;
        const bool isEnd = open.length > 0 && closes(fence, open);
        if (!isStart && !isEnd) {
            current.text += isFirstLine ? u""_s : u"\n"_s;
            current.text += line;
            isFirstLine = false;
            continue;
        }
        finish();
        current = {isStart, isStart ? fence.rest.toString() : QString(), QString()};
        open = isStart ? fence : Fence{};
        isFirstLine = true;
    }
    finish();
    return segments;
}

bool isFitForMarkdown(QStringView text)
{
    if (text.size() > longestMarkdown)
        return false;
    qsizetype lines = 0;
    qsizetype widest = 0;
    for (const QStringView line : text.split(u'\n')) {
        ++lines;
        widest = std::max(widest, line.count(u'|'));
        if (nestingOf(line) > deepestNesting)
            return false;
    }
    return widest < 2 || widest * lines <= mostCells;
}

void writeMarkdown(QTextDocument &document, const QString &text)
{
    document.setMarkdown(prepared(text),
                         QTextDocument::MarkdownFeatures(QTextDocument::MarkdownNoHTML)
                             | QTextDocument::MarkdownDialectGitHub);
    disarm(document);
    setDistances(document);
    styleTables(*document.rootFrame());
}

} // namespace ui

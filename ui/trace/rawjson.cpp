#include "ui/trace/spandocument.h"

#include "app/otlp/otlp.h"
#include "ui/theme/format.h"
#include "ui/theme/metrics.h"
#include "ui/trace/waterfalltext.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QTextCursor>
#include <QTextDocument>
#include <algorithm>

namespace ui {
using namespace Qt::StringLiterals;
namespace {

using app::trace::Event;
using app::trace::Span;

QString translated(const char *text)
{
    return QCoreApplication::translate("ui::SpanDocument", text);
}

QString textOf(const app::trace::Value &value)
{
    return QString::fromStdString(app::trace::toText(value));
}

/// Writes runs of text in the few formats these pages use.
class Writer
{
public:
    Writer(QTextDocument &document, const Colors &colors) : m_cursor(&document), m_colors(colors)
    {
        document.clear();
        document.setDocumentMargin(space::m);
    }

    void heading(const QString &time, const QString &name, bool isError)
    {
        startBlock(m_isFirst ? 0 : space::l, 0);
        m_isFirst = false;
        write(time.isEmpty() ? QString() : time + u"   "_s, m_colors.muted);
        QTextCharFormat bold = format(isError ? m_colors.error : m_colors.text);
        bold.setFontWeight(QFont::DemiBold);
        m_cursor.insertText(name, bold);
    }

    void pair(const QString &key, const QString &value, bool isMonospace = false)
    {
        startBlock(space::xs, space::m);
        write(key + u"   "_s, m_colors.muted);
        QTextCharFormat plain = format(m_colors.text);
        if (isMonospace)
            plain.setFont(monospaceFont());
        m_cursor.insertText(value, plain);
    }

    void code(const QString &text)
    {
        startBlock(space::s, space::m);
        QTextCharFormat plain = format(m_colors.text);
        plain.setFont(monospaceFont());
        m_cursor.insertText(QString(text).replace(u'\n', QChar(QChar::LineSeparator)), plain);
    }

private:
    void startBlock(int above, int indent)
    {
        QTextBlockFormat block;
        block.setTopMargin(above);
        block.setLeftMargin(indent);
        if (m_cursor.position() == 0)
            m_cursor.setBlockFormat(block);
        else
            m_cursor.insertBlock(block);
    }
    static QTextCharFormat format(const QColor &color)
    {
        QTextCharFormat format;
        format.setForeground(color);
        return format;
    }
    void write(const QString &text, const QColor &color)
    {
        m_cursor.insertText(text, format(color));
    }

    QTextCursor m_cursor;
    const Colors &m_colors;
    bool m_isFirst = true;
};

void writePairs(Writer &writer, const app::trace::Attributes &attributes)
{
    for (const auto &attribute : attributes) {
        if (attribute.key == "exception.stacktrace")
            writer.code(textOf(attribute.value));
        else
            writer.pair(oneLine(attribute.key), textOf(attribute.value));
    }
}

QString sinceStart(const Span &span, const Event &event)
{
    if (event.timeUnixNano < span.startTimeUnixNano)
        return u"−"_s + formatDuration(span.startTimeUnixNano - event.timeUnixNano);
    return u"+"_s + formatDuration(event.timeUnixNano - span.startTimeUnixNano);
}

void writeDropped(Writer &writer, std::uint32_t dropped)
{
    if (dropped > 0)
        writer.pair(translated(QT_TRANSLATE_NOOP("ui::SpanDocument", "Dropped by the sender")),
                    formatCount(dropped));
}

} // namespace

int writeEvents(QTextDocument &document, const Span &span, const Colors &colors, int most)
{
    std::vector<const Event *> events;
    for (const auto &event : span.events)
        events.push_back(&event);
    std::stable_sort(events.begin(), events.end(), [](const Event *a, const Event *b) {
        return a->timeUnixNano < b->timeUnixNano;
    });
    const int shown = std::min(most, int(events.size()));
    Writer writer(document, colors);
    for (int i = 0; i < shown; ++i) {
        const Event &event = *events[std::size_t(i)];
        writer.heading(sinceStart(span, event), oneLine(event.name), event.name == "exception");
        writePairs(writer, event.attributes);
        writeDropped(writer, event.droppedAttributesCount);
    }
    return shown;
}

int writeLinks(QTextDocument &document, const Span &span, const Colors &colors, int most)
{
    const int shown = std::min(most, int(span.links.size()));
    Writer writer(document, colors);
    for (int i = 0; i < shown; ++i) {
        const auto &link = span.links[std::size_t(i)];
        const bool isSameTrace = link.traceId == span.traceId;
        writer.heading(
            {},
            isSameTrace
                ? translated(QT_TRANSLATE_NOOP("ui::SpanDocument", "Span of this trace"))
                : translated(QT_TRANSLATE_NOOP("ui::SpanDocument", "Span of another trace")),
            false);
        writer.pair(translated(QT_TRANSLATE_NOOP("ui::SpanDocument", "Trace ID")),
                    QString::fromStdString(toHex(link.traceId)), true);
        writer.pair(translated(QT_TRANSLATE_NOOP("ui::SpanDocument", "Span ID")),
                    QString::fromStdString(toHex(link.spanId)), true);
        writePairs(writer, link.attributes);
        writeDropped(writer, link.droppedAttributesCount);
    }
    return shown;
}

QString rawJson(const app::trace::LocatedSpan &located)
{
    app::trace::Batch batch;
    batch.resourceSpans.push_back(
        {located.resource(),
         {{located.scope(), {*located.span}, located.scopeSpans->schemaUrl}},
         located.resourceSpans->schemaUrl});
    const std::string json = app::otlp::encode(batch, app::otlp::Encoding::Json);
    const auto bytes = QByteArray::fromRawData(json.data(), qsizetype(json.size()));
    const auto document = QJsonDocument::fromJson(bytes);
    return QString::fromUtf8(document.isNull() ? bytes : document.toJson(QJsonDocument::Indented));
}

} // namespace ui

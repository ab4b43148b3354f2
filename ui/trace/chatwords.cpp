#include "ui/trace/chatwords.h"

#include "ui/theme/format.h"
#include "ui/trace/waterfalltext.h"

#include <QCoreApplication>
#include <QStringList>

namespace ui {
using namespace Qt::StringLiterals;
namespace {

using app::trace::MessagePart;
using app::trace::TranscriptCall;
using Kind = MessagePart::Kind;

QString translated(const char *text) { return QCoreApplication::translate("ui::ChatWords", text); }

QString tokens(std::optional<std::int64_t> count, const char *text,
               std::optional<std::int64_t> share, const char *shareText)
{
    if (!count)
        return {};
    QString words = translated(text).arg(formatCount(*count));
    if (share && *share > 0)
        words += u" (%1)"_s.arg(translated(shareText).arg(formatCount(*share)));
    return words;
}

QString firstTokenText(const app::trace::Generation &call)
{
    if (!call.timeToFirstTokenMs || *call.timeToFirstTokenMs < 0)
        return {};
    const auto ns = std::uint64_t(std::min(*call.timeToFirstTokenMs, 1e12) * 1e6);
    return translated(QT_TRANSLATE_NOOP("ui::ChatWords", "first token %1")).arg(formatDuration(ns));
}

QString partMarkdown(const MessagePart &part)
{
    const QString text = QString::fromStdString(part.text);
    const auto fenced = [](const QString &code) { return u"\n```\n%1\n```"_s.arg(code); };
    switch (part.kind) {
    case Kind::Text: return text;
    case Kind::Reasoning: return u"> "_s + QString(text).replace(u'\n', u"\n> "_s);
    case Kind::ToolCall: return QString::fromStdString(part.name) + fenced(text);
    case Kind::ToolResult: return u"→ "_s + QString::fromStdString(part.name) + fenced(text);
    case Kind::Media: return mediaText(part);
    case Kind::Other: break;
    }
    return fenced(text);
}

} // namespace

QString roleText(const std::string &role)
{
    if (role == "user")
        return translated(QT_TRANSLATE_NOOP("ui::ChatWords", "User"));
    if (role == "assistant")
        return translated(QT_TRANSLATE_NOOP("ui::ChatWords", "Assistant"));
    if (role == "system")
        return translated(QT_TRANSLATE_NOOP("ui::ChatWords", "System"));
    if (role == "developer")
        return translated(QT_TRANSLATE_NOOP("ui::ChatWords", "Developer"));
    if (role == "tool")
        return translated(QT_TRANSLATE_NOOP("ui::ChatWords", "Tool"));
    return role.empty() ? translated(QT_TRANSLATE_NOOP("ui::ChatWords", "Message")) : oneLine(role);
}

QString callTitle(const TranscriptCall &call)
{
    QStringList words;
    words += oneLine(call.call.model.empty() ? std::string_view(call.located.span->name)
                                             : call.call.model);
    if (!call.call.provider.empty())
        words += oneLine(call.call.provider);
    return words.join(u" · "_s);
}

QString callFacts(const TranscriptCall &call)
{
    const auto &facts = call.call;
    QStringList words{
        tokens(facts.inputTokens, QT_TRANSLATE_NOOP("ui::ChatWords", "%1 tokens in"),
               facts.cachedTokens, QT_TRANSLATE_NOOP("ui::ChatWords", "%1 cached")),
        tokens(facts.outputTokens, QT_TRANSLATE_NOOP("ui::ChatWords", "%1 out"),
               facts.reasoningTokens, QT_TRANSLATE_NOOP("ui::ChatWords", "%1 reasoning")),
        facts.costDollars ? formatMoney(*facts.costDollars) : QString(), firstTokenText(facts),
        //: how long the call to a model took
        translated(QT_TRANSLATE_NOOP("ui::ChatWords", "took %1"))
            .arg(formatDuration(call.located.span->durationNs()))};
    if (!facts.finishReason.empty())
        words += translated(QT_TRANSLATE_NOOP("ui::ChatWords", "ended with %1"))
                     .arg(oneLine(facts.finishReason));
    words.removeAll(QString());
    return words.join(u" · "_s);
}

QString callNote(const TranscriptCall &call)
{
    const auto &span = *call.located.span;
    if (!call.hasMessages)
        return translated(QT_TRANSLATE_NOOP(
            "ui::ChatWords",
            "No messages: the sender did not record them, or Privacy Mode took them out."));
    if (call.isCut)
        return translated(QT_TRANSLATE_NOOP(
            "ui::ChatWords",
            "The messages were cut before they came here. What is left is shown."));
    const bool isAnswered = call.inputTurns < call.turns.size();
    if (!isAnswered && span.status.code != app::trace::StatusCode::Error)
        return translated(
            QT_TRANSLATE_NOOP("ui::ChatWords", "The span tells nothing of the answer."));
    return {};
}

QString mediaText(const MessagePart &part)
{
    QStringList words{part.name.empty() ? translated(QT_TRANSLATE_NOOP("ui::ChatWords", "media"))
                                        : oneLine(part.name)};
    if (!part.mediaType.empty())
        words += oneLine(part.mediaType);
    if (part.bytes > 0)
        words += formatBytes(qint64(part.bytes));
    if (!part.text.empty())
        //: %1 is the address or name of a picture or file
        words += translated(QT_TRANSLATE_NOOP("ui::ChatWords", "%1 (not loaded)"))
                     .arg(oneLine(part.text));
    return words.join(u" · "_s);
}

QString toMarkdown(const app::trace::Transcript &transcript)
{
    QString text;
    for (const auto &call : transcript.calls) {
        text += u"## %1\n%2\n\n"_s.arg(callTitle(call), callFacts(call));
        for (const auto *turns : {&call.earlier, &call.turns}) {
            for (const auto &turn : *turns) {
                text += u"**%1**\n\n"_s.arg(roleText(turn.role));
                for (const auto &part : turn.parts)
                    text += partMarkdown(part) + u"\n\n"_s;
            }
        }
    }
    return text;
}

} // namespace ui

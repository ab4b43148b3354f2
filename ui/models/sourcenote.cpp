#include "ui/models/sourcenote.h"

#include "ui/models/tracerow.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace ui {
using namespace Qt::StringLiterals;
namespace {

struct SourceNote {
    Q_DECLARE_TR_FUNCTIONS(ui::SourceNote)
};

QString nameOf(const QString &source) { return sourceName(source.toStdString()); }

/// Empty where it is none of those the sources of this program tell.
QString known(const QString &note)
{
    if (note.startsWith("no start was asked for"_L1))
        return SourceNote::tr("No start was asked for, so the last 30 days were searched. "
                              "Choose a range of your own to look further back.");
    if (note.startsWith("Tempo shows what is younger than 30 seconds"_L1))
        return SourceNote::tr("Tempo shows what is younger than 30 seconds a little later. "
                              "Run the query again to see it.");
    const QRegularExpression parts(u"^asked in (\\d+) parts, newest first$"_s);
    if (const auto match = parts.match(note); match.hasMatch())
        return SourceNote::tr("So long a time was asked in %1 parts, newest first. "
                              "A shorter range answers sooner.")
            .arg(match.captured(1));
    const QRegularExpression whole(
        u"^texts that were cut at 2,048 bytes are shown in full .* in (\\d+) spans$"_s);
    if (const auto match = whole.match(note); match.hasMatch())
        return SourceNote::tr("Texts that were cut at 2,048 bytes are shown in full from another "
                              "source, in %n spans.",
                              nullptr, match.captured(1).toInt());
    const QRegularExpression alone(u"^numbers come from (.+) alone, since"_s);
    if (const auto match = alone.match(note); match.hasMatch())
        //: %1 is the name of a source of traces
        return SourceNote::tr("Numbers come from %1 alone, since the same span may be in several "
                              "sources. Choose another one to count there.")
            .arg(nameOf(match.captured(1)));
    const QRegularExpression silent(u"^(.+?) did not answer: (.*)$"_s);
    if (const auto match = silent.match(note); match.hasMatch())
        //: %1 is the name of a source of traces, %2 what it said
        return SourceNote::tr("%1 did not answer: %2")
            .arg(nameOf(match.captured(1)), match.captured(2));
    return {};
}

/// A note may begin with the name of the source that told it.
QString described(const QString &note)
{
    if (const auto sentence = known(note); !sentence.isEmpty())
        return sentence;
    const auto colon = note.indexOf(": "_L1);
    const auto rest = colon < 0 ? QString() : known(note.mid(colon + 2));
    //: %1 is the name of a source of traces, %2 a sentence
    return rest.isEmpty() ? note : SourceNote::tr("%1: %2").arg(note.left(colon), rest);
}

} // namespace

QStringList describeNotes(const QString &notes)
{
    QStringList sentences;
    for (const auto &note : notes.split(u"; "_s, Qt::SkipEmptyParts))
        sentences.append(described(note.trimmed()));
    return sentences;
}

} // namespace ui

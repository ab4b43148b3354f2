#include "ui/models/sourcenote.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace ui {
using namespace Qt::StringLiterals;
namespace {

struct SourceNote {
    Q_DECLARE_TR_FUNCTIONS(ui::SourceNote)
};

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

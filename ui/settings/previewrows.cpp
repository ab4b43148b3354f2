#include "ui/settings/previewrows.h"

#include <QCoreApplication>
#include <algorithm>
#include <string>
#include <vector>

namespace ui {
using app::broadcast::Choice;
using app::broadcast::Difference;
using app::trace::Attributes;
using app::trace::Span;
using Fate = PreviewRow::Fate;
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(ui::Preview)
};

/// Events and links come with their number: two of them may hold the same key.
struct Line {
    std::size_t owner = 0; ///< 0: the span itself; then its events; then its links
    std::string key;
    std::string text;
};
using Lines = std::vector<Line>;

void append(Lines &lines, std::size_t owner, const std::string &where, const Attributes &attributes)
{
    for (const auto &[key, value] : attributes)
        lines.push_back({owner, where + key, app::trace::toText(value)});
}

/// What a Difference can be about, in the order of the screen, under the names it uses.
Lines linesOf(const Span &span)
{
    Lines lines{{0, "name", span.name}};
    if (!span.status.message.empty())
        lines.push_back({0, "status.message", span.status.message});
    append(lines, 0, {}, span.attributes);
    std::size_t owner = 0;
    for (const auto &event : span.events)
        append(lines, ++owner, "events: ", event.attributes);
    for (const auto &link : span.links)
        append(lines, ++owner, "links: ", link.attributes);
    return lines;
}

std::vector<const Span *> spansOf(const app::trace::Batch &batch)
{
    std::vector<const Span *> spans;
    for (const auto &resourceSpans : batch.resourceSpans)
        for (const auto &scopeSpans : resourceSpans.scopeSpans)
            for (const auto &span : scopeSpans.spans)
                spans.push_back(&span);
    return spans;
}

QString wordOf(Difference::Step step)
{
    switch (step) {
    case Difference::Step::Profile: return Text::tr("Names");
    case Difference::Step::Media: return Text::tr("Pictures and sound never leave");
    case Difference::Step::Shortening: return Text::tr("Long content");
    case Difference::Step::Privacy: return Text::tr("Privacy Mode");
    case Difference::Step::AttributeList: return Text::tr("Attributes");
    }
    return {};
}

/// The last step that touched it has the last word.
QString reasonFor(const std::vector<Difference> &differences, const Span &span,
                  const std::string &key)
{
    for (auto one = differences.rbegin(); one != differences.rend(); ++one)
        if (one->span == span.spanId && one->key == key)
            return wordOf(one->step);
    return {};
}

const std::string *find(const Lines &lines, const Line &wanted)
{
    for (const auto &line : lines)
        if (line.owner == wanted.owner && line.key == wanted.key)
            return &line.text;
    return nullptr;
}

/// A cell needs no more of a long text.
QString shown(const std::string &text)
{
    constexpr std::size_t most = 2000;
    const auto cut = QString::fromStdString(text.substr(0, most));
    return text.size() > most ? cut + QChar(0x2026) : cut;
}

PreviewRow row(const std::string &key, const std::string *here, const std::string *there)
{
    PreviewRow made;
    made.key = QString::fromStdString(key);
    made.here = here ? shown(*here) : QString();
    made.there = there ? shown(*there) : QString();
    if (!here)
        made.fate = Fate::Added;
    else if (!there || (there->empty() && !here->empty()))
        made.fate = Fate::Removed;
    else if (*here != *there)
        made.fate = Fate::Changed;
    return made;
}

void compare(const Span &here, const Span &there, const std::vector<Difference> &differences,
             int spanNumber, QList<PreviewRow> &rows)
{
    const auto before = linesOf(here);
    const auto after = linesOf(there);
    const auto add = [&](PreviewRow made, const std::string &key) {
        made.spanNumber = spanNumber;
        made.span = QString::fromStdString(here.name);
        if (made.fate != Fate::Same)
            made.why = reasonFor(differences, here, key);
        rows << made;
    };
    for (const auto &line : before)
        add(row(line.key, &line.text, find(after, line)), line.key);
    for (const auto &line : after)
        if (!find(before, line))
            add(row(line.key, nullptr, &line.text), line.key);
}

} // namespace

QList<PreviewRow> previewRows(const app::trace::Batch &here, const app::broadcast::Preview &preview)
{
    QList<PreviewRow> rows;
    const auto before = spansOf(here);
    const auto after = spansOf(preview.batch);
    for (std::size_t i = 0; i < std::min(before.size(), after.size()); ++i)
        compare(*before[i], *after[i], preview.differences, int(i) + 1, rows);
    return rows;
}

QString sentenceOf(Choice choice)
{
    switch (choice) {
    case Choice::SampledOut: return Text::tr("Sampling would leave this trace out.");
    case Choice::OtherApiKey:
        return Text::tr("This trace would not be sent: it has no call with one of the chosen "
                        "keys.");
    case Choice::FilteredOut:
        return Text::tr("This trace would not be sent: none of its calls passes the filter "
                        "rules.");
    case Choice::Leaves: break;
    }
    return {};
}

QString wordOf(Fate fate)
{
    switch (fate) {
    case Fate::Added: return Text::tr("Added");
    case Fate::Changed: return Text::tr("Changed");
    case Fate::Removed: return Text::tr("Removed");
    case Fate::Same: break;
    }
    return Text::tr("Sent as it is");
}

} // namespace ui

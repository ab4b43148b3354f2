#include "ui/trace/waterfalltext.h"

#include "ui/theme/format.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>
#include <algorithm>
#include <array>
#include <cmath>

namespace ui {
using namespace Qt::StringLiterals;
namespace {

constexpr std::size_t longestLine = 400; // bytes; wider than any name column

QString translated(const char *text, int n = -1)
{
    return QCoreApplication::translate("ui::Waterfall", text, nullptr, n);
}

QString flagText(const Outline &outline, int row)
{
    QStringList notes;
    if (outline.has(row, Outline::Orphan))
        notes += translated(QT_TRANSLATE_NOOP("ui::Waterfall", "Its parent is not in this trace."));
    if (outline.has(row, Outline::CycleBroken))
        notes += translated(
            QT_TRANSLATE_NOOP("ui::Waterfall", "Its ancestors led back to it; shown as a root."));
    if (outline.has(row, Outline::EndBeforeStart))
        notes += translated(QT_TRANSLATE_NOOP("ui::Waterfall",
                                              "It ends before it starts; shown without duration."));
    if (outline.has(row, Outline::DuplicatedId))
        notes += translated(QT_TRANSLATE_NOOP("ui::Waterfall", "Another span has the same ID."));
    if (outline.has(row, Outline::StartMissing))
        notes += translated(QT_TRANSLATE_NOOP("ui::Waterfall", "It has no start time."));
    if (outline.has(row, Outline::ClockShifted))
        notes +=
            translated(QT_TRANSLATE_NOOP("ui::Waterfall", "Moved, because two clocks disagree."));
    return notes.join(u' ');
}

QString timeText(const Analysis &analysis, int row)
{
    const QString self = translated(QT_TRANSLATE_NOOP("ui::Waterfall", "Self time %1"))
                             .arg(formatDuration(analysis.selfNs[std::size_t(row)]));
    return analysis.isCritical[std::size_t(row)]
        ? self + u" · "_s + translated(QT_TRANSLATE_NOOP("ui::Waterfall", "on the critical path"))
        : self;
}

} // namespace

QString oneLine(std::string_view utf8)
{
    QString text = QString::fromUtf8(utf8.data(), qsizetype(std::min(utf8.size(), longestLine)));
    for (QChar &c : text) {
        if (c.category() == QChar::Other_Control || c == QChar::LineSeparator
            || c == QChar::ParagraphSeparator)
            c = u' ';
    }
    return utf8.size() > longestLine ? text + u'…' : text;
}

QString serviceText(const Outline &outline, int row)
{
    const auto &name = outline.serviceName(row);
    return name.empty() ? translated(QT_TRANSLATE_NOOP("ui::Waterfall", "unknown service"))
                        : oneLine(name);
}

QString rowSentence(const Outline &outline, int row)
{
    QStringList parts{serviceText(outline, row), oneLine(outline.span(row).name),
                      formatDuration(outline.spanDurationNs(row))};
    if (outline.has(row, Outline::Error))
        parts += translated(QT_TRANSLATE_NOOP("ui::Waterfall", "error"));
    return parts.join(u", "_s);
}

QString rowToolTip(const Outline &outline, const Analysis *analysis, int row)
{
    const auto &span = outline.span(row);
    QStringList lines{u"<b>%1</b>"_s.arg(oneLine(span.name).toHtmlEscaped()),
                      serviceText(outline, row).toHtmlEscaped(),
                      translated(QT_TRANSLATE_NOOP("ui::Waterfall", "%1, starts at %2"))
                          .arg(formatDuration(outline.spanDurationNs(row)),
                               formatDuration(outline.start[std::size_t(row)]))};
    if (analysis)
        lines += timeText(*analysis, row);
    if (outline.has(row, Outline::Error)) {
        const QString message = oneLine(span.status.message);
        lines += translated(QT_TRANSLATE_NOOP("ui::Waterfall", "Error: %1"))
                     .arg(message.isEmpty() ? u"–"_s : message.toHtmlEscaped());
    }
    if (const QString notes = flagText(outline, row); !notes.isEmpty())
        lines += notes;
    return lines.join("<br>"_L1);
}

QStringList repairNotes(const Outline::Notes &notes)
{
    QStringList lines;
    const auto add = [&lines](int n, const char *one, const char *many) {
        if (n > 0)
            lines += translated(n == 1 ? one : many, n);
    };
    add(notes.orphans, QT_TRANSLATE_NOOP("ui::Waterfall", "1 span without its parent"),
        QT_TRANSLATE_N_NOOP("ui::Waterfall", "%Ln spans without their parent"));
    add(notes.cycles, QT_TRANSLATE_NOOP("ui::Waterfall", "1 cycle of parents broken"),
        QT_TRANSLATE_N_NOOP("ui::Waterfall", "%Ln cycles of parents broken"));
    add(notes.endsBeforeStart, QT_TRANSLATE_NOOP("ui::Waterfall", "1 span ends before it starts"),
        QT_TRANSLATE_N_NOOP("ui::Waterfall", "%Ln spans end before they start"));
    add(notes.duplicatedIds, QT_TRANSLATE_NOOP("ui::Waterfall", "1 span with an ID used before"),
        QT_TRANSLATE_N_NOOP("ui::Waterfall", "%Ln spans with an ID used before"));
    add(notes.startsMissing, QT_TRANSLATE_NOOP("ui::Waterfall", "1 span without a start time"),
        QT_TRANSLATE_N_NOOP("ui::Waterfall", "%Ln spans without a start time"));
    add(notes.clocksShifted,
        QT_TRANSLATE_NOOP("ui::Waterfall", "1 span moved, because two clocks disagree"),
        QT_TRANSLATE_N_NOOP("ui::Waterfall", "%Ln spans moved, because clocks disagree"));
    return lines;
}

QString tickText(std::uint64_t ns, std::uint64_t stepNs)
{
    struct Unit {
        double ns;
        QStringView name;
    };
    constexpr double minuteNs = 60e9;
    static constexpr std::array units = {Unit{1e9, u"s"}, Unit{1e6, u"ms"}, Unit{1e3, u"µs"},
                                         Unit{1, u"ns"}};
    if (ns == 0)
        return u"0"_s;
    if (double(ns) >= minuteNs && stepNs >= 1'000'000'000U)
        return formatDuration(ns);
    const auto unit = std::find_if(units.begin(), units.end() - 1,
                                   [ns](const Unit &u) { return double(ns) >= u.ns; });
    const double digits = std::log10(unit->ns / double(std::max<std::uint64_t>(1, stepNs)));
    const QString number =
        QLocale().toString(double(ns) / unit->ns, 'f', std::max(0, int(std::ceil(digits - 1e-9))));
    return u"%1 %2"_s.arg(number, unit->name);
}

QString preciseTime(const Outline &outline, std::uint64_t ns)
{
    constexpr std::uint64_t million = 1'000'000;
    return tickText(ns, std::max<std::uint64_t>(1, outline.durationNs / million));
}

QString statusText(app::trace::StatusCode code)
{
    using app::trace::StatusCode;
    if (code == StatusCode::Error)
        return translated(QT_TRANSLATE_NOOP("ui::Waterfall", "error"));
    return code == StatusCode::Ok ? u"OK"_s : QString();
}

QString kindText(app::trace::SpanKind kind)
{
    using app::trace::SpanKind;
    switch (kind) {
    case SpanKind::Internal: return u"internal"_s;
    case SpanKind::Server: return u"server"_s;
    case SpanKind::Client: return u"client"_s;
    case SpanKind::Producer: return u"producer"_s;
    case SpanKind::Consumer: return u"consumer"_s;
    case SpanKind::Unspecified: return {};
    }
    return QString::number(int(kind));
}

} // namespace ui

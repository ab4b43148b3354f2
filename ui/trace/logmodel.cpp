#include "ui/trace/logmodel.h"

#include "ui/theme/format.h"
#include "ui/trace/waterfalltext.h"

namespace ui {
using namespace Qt::StringLiterals;
namespace {

/// "exception.type=Timeout retry=3": what fits into a line.
QString attributesText(const app::trace::Attributes &attributes)
{
    constexpr qsizetype longest = 300;
    QStringList parts;
    qsizetype length = 0;
    for (const auto &attribute : attributes) {
        const auto *text = attribute.value.get<std::string>();
        parts += oneLine(attribute.key) + u'='
            + oneLine(text ? std::string_view(*text) : toText(attribute.value));
        length += parts.back().size();
        if (length > longest)
            break;
    }
    return parts.join(u"  "_s);
}

} // namespace

void LogModel::showTrace(std::shared_ptr<const Outline> outline,
                         std::shared_ptr<const RowChoice> choice)
{
    if (outline == m_outline && choice == m_choice && m_lines)
        return;
    m_outline = std::move(outline);
    m_choice = std::move(choice);
    const auto swap = [this](LinesPtr lines) {
        beginResetModel();
        m_lines = std::move(lines);
        endResetModel();
    };
    if (!m_outline) {
        m_building.cancel();
        return swap(nullptr);
    }
    m_building.ask(
        this,
        [asked = m_outline, wanted = m_choice](QPromise<LinesPtr> &) -> LinesPtr {
            auto lines = std::make_shared<Lines>();
            lines->outline = asked;
            lines->log = buildLog(*asked, wanted.get());
            lines->lineOf.assign(std::size_t(asked->size()), -1);
            for (std::size_t line = 0; line < lines->log.size(); ++line) {
                if (lines->log[line].event < 0)
                    lines->lineOf[std::size_t(lines->log[line].row)] = std::int32_t(line);
            }
            return lines;
        },
        swap);
}

int LogModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_lines ? 0 : int(m_lines->log.size());
}

int LogModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

int LogModel::lineOf(int spanRow) const
{
    return m_lines && spanRow < int(m_lines->lineOf.size()) ? m_lines->lineOf[std::size_t(spanRow)]
                                                            : -1;
}

QVariant LogModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || !m_lines)
        return {};
    const LogEntry &entry = m_lines->log[std::size_t(index.row())];
    if (role == Qt::DisplayRole)
        return text(entry, index.column());
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter | (index.column() == Time ? Qt::AlignRight : Qt::AlignLeft));
    return {};
}

QString LogModel::text(const LogEntry &entry, int column) const
{
    const Outline &outline = *m_lines->outline;
    const auto &span = outline.span(entry.row);
    const auto *event = entry.event < 0 ? nullptr : &span.events[std::size_t(entry.event)];
    switch (column) {
    case Time:
        return entry.ns < 0 ? u"−"_s + preciseTime(outline, std::uint64_t(-entry.ns))
                            : preciseTime(outline, std::uint64_t(entry.ns));
    case Service: return serviceText(outline, entry.row);
    case Span: return oneLine(span.name);
    case What: return event ? oneLine(event->name) : tr("Span starts");
    case Details:
        return event ? attributesText(event->attributes)
                     : tr("takes %1").arg(formatDuration(outline.spanDurationNs(entry.row)));
    default: return {};
    }
}

QVariant LogModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter | (section == Time ? Qt::AlignRight : Qt::AlignLeft));
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Time: return tr("Time");
    case Service: return tr("Service");
    case Span: return tr("Span");
    case What: return tr("Event");
    case Details: return tr("Details");
    default: return {};
    }
}

} // namespace ui

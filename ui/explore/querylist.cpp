#include "ui/explore/querylist.h"

#include "ui/explore/examples.h"
#include "ui/explore/querybook.h"
#include "ui/theme/colors.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"

#include <QPainter>
#include <algorithm>

namespace ui {
using namespace Qt::StringLiterals;
namespace {

constexpr int glyphSize = 16;
constexpr qsizetype longestShown = 300; ///< letters of a query in its line

bool holds(const QueryLine &line, const QStringList &words)
{
    return std::all_of(words.cbegin(), words.cend(), [&](const QString &word) {
        return line.label.contains(word, Qt::CaseInsensitive)
            || line.query.contains(word, Qt::CaseInsensitive);
    });
}

/// Under a heading, where there is any.
void append(QList<QueryLine> &lines, const QString &heading, const QList<QueryLine> &part,
            const QStringList &words)
{
    QList<QueryLine> found;
    std::copy_if(part.cbegin(), part.cend(), std::back_inserter(found),
                 [&](const QueryLine &line) { return holds(line, words); });
    if (!found.isEmpty())
        lines += QList<QueryLine>{{QueryLine::Kind::Heading, heading, {}}} + found;
}

} // namespace

QList<QueryLine> queryLines(const QueryBook &book, const QString &search)
{
    QList<QueryLine> saved;
    for (const auto &one : book.saved())
        saved.append({QueryLine::Kind::Saved, one.name, one.query});
    QList<QueryLine> past;
    for (const auto &query : book.starred())
        past.append({QueryLine::Kind::Past, {}, query, true});
    for (const auto &query : book.past()) {
        if (!book.isStarred(query))
            past.append({QueryLine::Kind::Past, {}, query});
    }
    QList<QueryLine> examples;
    for (const auto &example : exampleQueries())
        examples.append({QueryLine::Kind::Example, example.label, example.query});

    const auto words = search.split(u' ', Qt::SkipEmptyParts);
    QList<QueryLine> lines;
    append(lines, QueryList::tr("Saved"), saved, words);
    append(lines, QueryList::tr("History"), past, words);
    append(lines, QueryList::tr("Examples"), examples, words);
    return lines;
}

void QueryList::setLines(const QList<QueryLine> &lines)
{
    if (m_lines == lines)
        return;
    beginResetModel();
    m_lines = lines;
    endResetModel();
}

int QueryList::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

QVariant QueryList::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto &line = m_lines[index.row()];
    const auto query = line.query.left(longestShown).simplified();
    switch (role) {
    case Qt::DisplayRole: return line.label.isEmpty() ? query : line.label;
    case Qt::ToolTipRole: return line.query;
    case Qt::AccessibleTextRole:
        if (line.isStarred)
            return tr("With a star: %1").arg(query);
        //: the name of a query, then the query
        return line.label.isEmpty() || query.isEmpty() ? line.label + query
                                                       : tr("%1: %2").arg(line.label, query);
    default: return {};
    }
}

Qt::ItemFlags QueryList::flags(const QModelIndex &index) const
{
    if (!index.isValid() || m_lines[index.row()].kind == QueryLine::Kind::Heading)
        return Qt::NoItemFlags;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable;
}

QSize QueryLineCell::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {0, tableRowHeight};
}

void QueryLineCell::paint(QPainter *painter, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const
{
    const auto &line = static_cast<const QueryList *>(index.model())->lines()[index.row()];
    const auto colors = colorsFor(option.palette);
    auto box = option.rect.adjusted(space::s, 0, -space::s, 0);
    painter->save();
    if (option.state.testFlag(QStyle::State_Selected))
        painter->fillRect(option.rect, colors.selection);
    const auto write = [&](const QFont &font, const QColor &ink, const QString &words) {
        painter->setFont(font);
        painter->setPen(ink);
        const QFontMetrics metrics(font);
        painter->drawText(box, Qt::AlignVCenter | Qt::TextSingleLine,
                          metrics.elidedText(words, Qt::ElideRight, box.width()));
        box.setLeft(
            std::min(box.right(), box.left() + metrics.horizontalAdvance(words) + space::m));
    };
    if (line.kind == QueryLine::Kind::Heading) {
        write(captionFont(), colors.muted, line.label);
    } else {
        if (line.isStarred)
            icon(u"star"_s, option.palette)
                .paint(
                    painter,
                    QRect(box.left(), box.center().y() - glyphSize / 2 + 1, glyphSize, glyphSize));
        box.setLeft(box.left() + glyphSize + space::xs);
        if (!line.label.isEmpty())
            write(bodyFont(), colors.text, line.label);
        write(monospaceFont(), line.label.isEmpty() ? colors.text : colors.muted,
              line.query.left(longestShown).simplified());
    }
    painter->restore();
}

} // namespace ui

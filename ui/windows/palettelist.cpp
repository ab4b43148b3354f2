#include "ui/windows/palettelist.h"

#include "ui/theme/colors.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/windows/fuzzy.h"

#include <QPainter>
#include <QTextLayout>
#include <algorithm>

namespace ui {
using namespace Qt::StringLiterals;
namespace {

constexpr int iconSize = 18;

/// One line with the characters at `places` in bold; cut at the right where it does not fit.
void paintWords(QPainter *painter, const QRect &place, const QString &words,
                const QList<int> &places)
{
    QList<QTextLayout::FormatRange> formats;
    for (const int at : places) {
        QTextCharFormat bold;
        bold.setFontWeight(QFont::Bold);
        formats.append({at, 1, bold});
    }
    QTextLayout layout(words, painter->font());
    layout.setFormats(formats);
    QTextOption option;
    option.setWrapMode(QTextOption::NoWrap);
    layout.setTextOption(option);
    layout.beginLayout();
    const auto line = layout.createLine();
    layout.endLayout();
    painter->setClipRect(place);
    if (line.isValid())
        layout.draw(painter, QPointF(place.left(), place.center().y() - line.height() / 2 + 1));
    painter->setClipping(false);
}

} // namespace

void PaletteList::setOffers(QList<Offer> fixed, std::function<QList<Offer>(const QString &)> typed)
{
    m_offers = std::move(fixed);
    m_typed = std::move(typed);
    setTyped({});
}

void PaletteList::setTyped(const QString &text)
{
    beginResetModel();
    m_rows.clear();
    for (auto &offer : m_typed(text.trimmed()))
        m_rows.append({std::move(offer), 0, {}});
    const auto sortedFrom = m_rows.size();
    for (const auto &offer : m_offers) {
        // the kind is found, too: "settings" lists the settings pages
        auto match = fuzzyMatch(text, offer.words + u' ' + offer.kind);
        if (!match)
            continue;
        match->places.removeIf([&](int at) { return at >= offer.words.size(); });
        m_rows.append({offer, match->score, match->places});
    }
    std::stable_sort(m_rows.begin() + sortedFrom, m_rows.end(),
                     [](const Row &a, const Row &b) { return a.score > b.score; });
    endResetModel();
}

int PaletteList::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant PaletteList::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_rows.size())
        return {};
    const auto &row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole: return row.offer.words.simplified();
    case Qt::AccessibleTextRole:
        return QStringList{row.offer.words.simplified(), row.offer.kind, row.offer.key}.join(
            u", "_s);
    case Kind: return row.offer.kind;
    case IconName: return row.offer.iconName;
    case Key: return row.offer.key;
    case Places: return QVariant::fromValue(row.places);
    default: return {};
    }
}

void PaletteCell::paint(QPainter *painter, const QStyleOptionViewItem &option,
                        const QModelIndex &index) const
{
    const auto colors = colorsFor(option.palette);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (option.state.testFlag(QStyle::State_Selected)) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(colors.selection);
        painter->drawRoundedRect(QRectF(option.rect).adjusted(1, 1, -1, -1), cardRadius,
                                 cardRadius);
    }
    auto place = option.rect.adjusted(space::s, 0, -space::m, 0);
    const QRect picture(place.left(), place.center().y() - iconSize / 2 + 1, iconSize, iconSize);
    if (const auto name = index.data(PaletteList::IconName).toString(); !name.isEmpty())
        icon(name, option.palette).paint(painter, picture);
    place.setLeft(picture.right() + space::s);

    const auto key = index.data(PaletteList::Key).toString();
    const auto kind = index.data(PaletteList::Kind).toString();
    painter->setFont(captionFont());
    painter->setPen(colors.muted);
    const auto beside = key.isEmpty() ? kind : u"%1   %2"_s.arg(kind, key);
    painter->drawText(place, Qt::AlignVCenter | Qt::AlignRight, beside);
    place.setRight(place.right() - painter->fontMetrics().horizontalAdvance(beside) - space::m);

    painter->setFont(option.font);
    painter->setPen(colors.text);
    paintWords(painter, place, index.data(Qt::DisplayRole).toString(),
               index.data(PaletteList::Places).value<QList<int>>());
    painter->restore();
}

QSize PaletteCell::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {0, std::max(controlHeight, option.fontMetrics.height() + space::m)};
}

} // namespace ui

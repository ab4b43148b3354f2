#include "ui/windows/keysheet.h"

#include "ui/theme/metrics.h"
#include "ui/widgets/textlabel.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>
#include <algorithm>
#include <numeric>

namespace ui {
using namespace Qt::StringLiterals;
namespace {

constexpr QSize usual = {900, 680};

int linesOf(const QList<KeyGroup> &groups)
{
    return std::accumulate(groups.begin(), groups.end(), 0, [](int sum, const KeyGroup &group) {
        return sum + int(group.keys.size()) + 2;
    });
}

/// How many of the groups stand in the left one of two columns, so that the longer one is as short as can be.
qsizetype leftOf(const QList<KeyGroup> &groups)
{
    const auto longer = [&](qsizetype left) {
        return std::max(linesOf(groups.first(left)), linesOf(groups.sliced(left)));
    };
    qsizetype best = groups.size();
    for (qsizetype left = groups.size(); left > 0; --left)
        best = longer(left) <= longer(best) ? left : best;
    return best;
}

} // namespace

QString keysText(const QList<QKeySequence> &keys)
{
    QStringList texts;
    for (const auto &key : keys) {
        if (!texts.contains(key.toString(QKeySequence::NativeText)))
            texts << key.toString(QKeySequence::NativeText);
    }
    //: between two keys that do the same
    return texts.join(KeySheet::tr(" or "));
}

KeySheet::KeySheet(const QList<KeyGroup> &groups, QWidget *parent) : QDialog(parent)
{
    setObjectName(u"keySheet"_s);
    setWindowTitle(tr("Keys"));
    setAttribute(Qt::WA_DeleteOnClose);
    resize(usual);
    auto *sheet = new QWidget(this);
    auto *columns = new QHBoxLayout(sheet);
    columns->setContentsMargins(space::xl, space::l, space::xl, space::l);
    columns->setSpacing(2 * space::xl);
    const auto left = leftOf(groups);
    columns->addWidget(makeColumn(groups.first(left)), 1, Qt::AlignTop);
    if (left < groups.size())
        columns->addWidget(makeColumn(groups.sliced(left)), 1, Qt::AlignTop);
    auto *area = new QScrollArea(this);
    area->setObjectName(u"keySheetArea"_s);
    area->setAccessibleName(tr("Keys and what they do"));
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setWidget(sheet);
    area->setFocusPolicy(Qt::StrongFocus);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->button(QDialogButtonBox::Close)->setObjectName(u"keySheetClose"_s);
    buttons->setContentsMargins(space::l, 0, space::l, space::l);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::close);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(area, 1);
    column->addWidget(buttons);
}

QWidget *KeySheet::makeColumn(const QList<KeyGroup> &groups)
{
    auto *column = new QWidget(this);
    auto *grid = new QGridLayout(column);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(space::l);
    grid->setVerticalSpacing(space::xs + 2);
    grid->setColumnStretch(0, 1);
    for (const auto &group : groups)
        addGroup(grid, group);
    return column;
}

void KeySheet::addGroup(QGridLayout *grid, const KeyGroup &group)
{
    if (grid->count() > 0)
        grid->setRowMinimumHeight(grid->rowCount(), space::m);
    int row = grid->rowCount() + 1;
    grid->addWidget(new TextLabel(TextLabel::Role::Heading, group.title), row, 0, 1, 2);
    for (const auto &facts : group.keys) {
        auto *words = new TextLabel(TextLabel::Role::Body, facts.words);
        words->setWordWrap(true);
        auto *keys = new TextLabel(TextLabel::Role::Muted, keysText(facts.keys));
        keys->setObjectName(u"keyOf "_s + facts.id);
        words->setBuddy(keys);
        grid->addWidget(words, ++row, 0, Qt::AlignTop);
        grid->addWidget(keys, row, 1, Qt::AlignTop | Qt::AlignRight);
    }
}

} // namespace ui

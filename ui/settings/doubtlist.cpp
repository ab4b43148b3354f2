#include "ui/settings/doubtlist.h"

#include "ui/settings/sourcewords.h"
#include "ui/theme/colors.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/textlabel.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>

using namespace Qt::StringLiterals;
using app::sources::Doubt;

namespace ui {
namespace {

constexpr int markSize = 16;

QPixmap markOf(Doubt::State state, const QPalette &palette)
{
    const auto colors = colorsFor(palette);
    const bool isFine = state == Doubt::State::Fine;
    const bool isWrong = state == Doubt::State::Wrong;
    QPalette tinted;
    tinted.setColor(QPalette::WindowText,
                    isFine        ? colors.ok
                        : isWrong ? colors.error
                                  : colors.warning);
    const auto name = isFine ? u"check"_s : isWrong ? u"error"_s : u"info"_s;
    return icon(name, tinted).pixmap(markSize, markSize);
}

} // namespace

DoubtList::DoubtList(QWidget *parent) : QWidget(parent)
{
    setObjectName(u"doubtList"_s);
    setAccessibleName(tr("What to look at"));
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(space::s);
    grid->setVerticalSpacing(space::s);
    grid->setColumnStretch(1, 1);
    hide();
}

void DoubtList::show(const std::vector<Doubt> &doubts)
{
    m_doubts = doubts;
    render();
    setVisible(!doubts.empty());
}

void DoubtList::render()
{
    auto *grid = static_cast<QGridLayout *>(layout());
    while (auto *item = grid->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    int row = 0;
    for (const auto &doubt : m_doubts) {
        auto *mark = new QLabel;
        mark->setPixmap(markOf(doubt.state, palette()));
        auto *words = new TextLabel(TextLabel::Role::Body, textOf(doubt));
        words->setObjectName(u"doubt"_s);
        words->setWordWrap(true);
        grid->addWidget(mark, row, 0, Qt::AlignTop);
        grid->addWidget(words, row++, 1);
    }
}

void DoubtList::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        render();
}

} // namespace ui

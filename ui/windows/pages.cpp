#include "ui/windows/pages.h"

#include <QCoreApplication>

namespace ui {
using namespace Qt::StringLiterals;
namespace {

struct Pages {
    Q_DECLARE_TR_FUNCTIONS(ui::Pages)
};

} // namespace

QList<PageFacts> allPages()
{
    return {
        {Page::Search, u"search"_s, u"search"_s, Pages::tr("Search"), Pages::tr("Search traces"),
         QKeySequence(Qt::CTRL | Qt::Key_1)},
        {Page::Live, u"live"_s, u"live"_s, Pages::tr("Live"), Pages::tr("Watch spans arrive"),
         QKeySequence(Qt::CTRL | Qt::Key_2)},
        {Page::Drilldown, u"drilldown"_s, u"drilldown"_s, Pages::tr("Drilldown"),
         Pages::tr("Rate, errors and durations, and what is behind them"),
         QKeySequence(Qt::CTRL | Qt::Key_3)},
        {Page::Sessions, u"sessions"_s, u"sessions"_s, Pages::tr("Sessions"),
         Pages::tr("Conversations as threads"), QKeySequence(Qt::CTRL | Qt::Key_4)},
        {Page::Costs, u"costs"_s, u"costs"_s, Pages::tr("Costs"), Pages::tr("What calls cost"),
         QKeySequence(Qt::CTRL | Qt::Key_5)},
    };
}

} // namespace ui

#include "ui/drilldown/drillstate.h"

namespace ui {
using namespace Qt::StringLiterals;
namespace {

/// What is longer was not typed.
constexpr qsizetype longestText = 100'000;

/// JSON's numbers do not hold nanoseconds of our days.
QString numberText(app::UnixNano number) { return QString::number(number); }

app::UnixNano numberIn(const QJsonObject &json, QLatin1String key)
{
    return json.value(key).toString().toULongLong();
}

} // namespace

QJsonObject toJson(const DrillState &state)
{
    const auto &subject = state.subject;
    QJsonObject json = {{u"query"_s, subject.filter},
                        {u"time"_s, toText(subject.time)},
                        {u"metric"_s, int(subject.metric)},
                        {u"view"_s, int(state.view)},
                        {u"attribute"_s, state.attribute}};
    if (subject.selection) {
        json.insert("from"_L1, numberText(subject.selection->startUnixNano));
        json.insert("to"_L1, numberText(subject.selection->endUnixNano));
    }
    return json;
}

DrillState drillStateFrom(const QJsonObject &json)
{
    DrillState state;
    auto &subject = state.subject;
    const auto filter = json.value("query"_L1).toString(subject.filter);
    if (filter.size() <= longestText)
        subject.filter = filter;
    subject.time = timeChoiceFromText(json.value("time"_L1).toString()).value_or(subject.time);
    const int metric = json.value("metric"_L1).toInt();
    if (metric >= 0 && metric <= int(DrillMetric::Duration))
        subject.metric = DrillMetric(metric);
    const int view = json.value("view"_L1).toInt();
    if (view >= 0 && view <= int(DrillView::Traces))
        state.view = DrillView(view);
    state.attribute = json.value("attribute"_L1).toString().left(longestText);
    const MetricsRange selection{numberIn(json, "from"_L1), numberIn(json, "to"_L1)};
    if (selection.startUnixNano > 0 && selection.startUnixNano < selection.endUnixNano)
        subject.selection = selection;
    return state;
}

} // namespace ui

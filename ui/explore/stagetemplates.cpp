#include "ui/explore/stagetemplates.h"

#include <QCoreApplication>

namespace ui {
using namespace Qt::StringLiterals;
namespace {

struct Stages {
    Q_DECLARE_TR_FUNCTIONS(ui::Stages)
};

StageTemplate stage(const QString &objectName, const QString &label, const QString &text)
{
    const auto inside = text.indexOf(u'(') + 1;
    const bool isEmptyCall = text.endsWith("()"_L1) && text != "rate()"_L1;
    return {objectName, label, text, int(isEmptyCall ? inside : text.size())};
}

} // namespace

QList<StageTemplate> stageTemplates()
{
    return {
        stage(u"stageBy"_s, Stages::tr("Group by an attribute"), u"by()"_s),
        stage(u"stageSelect"_s, Stages::tr("Select attributes as columns"), u"select()"_s),
        stage(u"stageCount"_s, Stages::tr("With so many spans"), u"count() > 2"_s),
        stage(u"stageAvg"_s, Stages::tr("With such an average"), u"avg(duration) > 1s"_s),
        stage(u"stageRate"_s, Stages::tr("Chart: spans a second"), u"rate()"_s),
        stage(u"stageRateBy"_s, Stages::tr("Chart: spans a second, by model"),
              u"rate() by (span.gen_ai.request.model)"_s),
        stage(u"stageQuantile"_s, Stages::tr("Chart: quantiles of the duration"),
              u"quantile_over_time(duration, .5, .9, .99)"_s),
        stage(u"stageHistogram"_s, Stages::tr("Chart: heat map of the duration"),
              u"histogram_over_time(duration)"_s),
        stage(u"stageCompare"_s, Stages::tr("Compare failures with the rest"),
              u"compare({ status = error })"_s),
        stage(u"stageTop"_s, Stages::tr("The ten largest series"), u"topk(10)"_s),
    };
}

} // namespace ui

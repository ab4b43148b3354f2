#include "ui/explore/examples.h"

#include <QCoreApplication>

namespace ui {
using namespace Qt::StringLiterals;
namespace {

struct Examples {
    Q_DECLARE_TR_FUNCTIONS(ui::Examples)
};

QString openRouter(const QString &condition)
{
    return u"{ resource.service.name = \"openrouter\" && %1 }"_s.arg(condition);
}

} // namespace

QList<Example> exampleQueries()
{
    return {
        {Examples::tr("All OpenRouter calls"), u"{ resource.service.name = \"openrouter\" }"_s},
        {Examples::tr("Calls to one model"),
         openRouter(u"span.gen_ai.request.model = \"openai/gpt-4-turbo\""_s)},
        {Examples::tr("Slower than 5 seconds"), openRouter(u"duration > 5s"_s)},
        {Examples::tr("Calls of one user"), openRouter(u"span.user.id = \"user_abc123\""_s)},
        {Examples::tr("Failed calls"), openRouter(u"status = error"_s)},
        {Examples::tr("Models by a pattern"),
         openRouter(u"span.gen_ai.request.model =~ \".*gpt-4.*\""_s)},
        {Examples::tr("Calls from production"),
         openRouter(u"span.trace.metadata.environment = \"production\""_s)},
        {Examples::tr("Calls with your own metadata"),
         openRouter(u"span.trace.metadata.alert_id = \"alert_789\""_s)},
    };
}

} // namespace ui

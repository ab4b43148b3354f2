#include "ui/settings/regions.h"

using namespace Qt::StringLiterals;

namespace ui {

QStringList knownBaseUrls()
{
    constexpr const char *regions[] = {
        "us-west-0",      "us-east-0",      "us-east-1",      "us-east-2",      "us-east-3",
        "us-central-0",   "us-central-3",   "us-central-4",   "us-central-5",   "us-central-7",
        "ca-east-0",      "sa-east-0",      "sa-east-1",      "eu-west-0",      "eu-west-2",
        "eu-west-3",      "eu-west-4",      "eu-west-5",      "eu-west-6",      "eu-north-0",
        "eu-central-0",   "gb-south-0",     "gb-south-1",     "me-central-0",   "me-central-1",
        "ap-south-0",     "ap-south-1",     "ap-southeast-0", "ap-southeast-1", "ap-southeast-2",
        "ap-northeast-0", "au-southeast-0", "au-southeast-1"};
    QStringList urls{u"https://otlp-gateway-prod-us-east-4.aws-us-east-4-1.grafana.net"_s};
    for (const auto *region : regions)
        urls << u"https://otlp-gateway-prod-"_s + QLatin1StringView(region) + u".grafana.net"_s;
    urls.sort();
    return urls;
}

} // namespace ui

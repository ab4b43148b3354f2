#pragma once

#include <QStringList>

namespace ui {

/// Base URLs of Grafana Cloud's known regions, as suggestions only: regions since 2026-01-15 have nested hosts that
/// cannot be made from the name of the region.
QStringList knownBaseUrls();

} // namespace ui

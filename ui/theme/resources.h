#pragma once

namespace ui {

/// Makes `:/icons` known: a static library's resources are not registered by themselves. Cheap to call again.
void registerResources();

} // namespace ui

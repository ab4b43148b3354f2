#pragma once

#include <QProxyStyle>

namespace ui {

/// Fusion with our own shapes: flat controls of one height with a radius of 6, one focus ring, quiet frames.
/// Colours come from the palette alone.
class Style : public QProxyStyle
{
    Q_OBJECT
public:
    Style();
};

} // namespace ui

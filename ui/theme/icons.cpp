#include "ui/theme/icons.h"

#include "ui/theme/colors.h"
#include "ui/theme/oklch.h"
#include "ui/theme/resources.h"

#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QPixmap>
#ifdef SPANCAST_HAS_SVG
#include <QSvgRenderer>
#endif

namespace ui {
using namespace Qt::StringLiterals;
namespace {

/// Draws one SVG whose strokes are `currentColor` in the colour of the mode; sharp at every size and scale.
class LineIconEngine : public QIconEngine
{
public:
    LineIconEngine(QByteArray svg, QColor normal, QColor disabled)
        : m_svg(std::move(svg))
        , m_normal(normal)
        , m_disabled(disabled)
    {
    }

    QIconEngine *clone() const override { return new LineIconEngine(*this); }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
#ifdef SPANCAST_HAS_SVG
        QByteArray colored = m_svg;
        const QColor color = mode == QIcon::Disabled ? m_disabled : m_normal;
        colored.replace("currentColor", color.name().toLatin1());
        QSvgRenderer(colored).render(painter, QRectF(rect));
#else
        Q_UNUSED(painter) Q_UNUSED(rect) Q_UNUSED(mode)
#endif
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect(QPoint(), size), mode, state);
        return pixmap;
    }

private:
    QByteArray m_svg;
    QColor m_normal;
    QColor m_disabled;
};

} // namespace

QIcon icon(const QString &name, const QPalette &palette)
{
    registerResources();
    QFile file(u":/icons/%1.svg"_s.arg(name));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const Colors colors = colorsFor(palette);
    return QIcon(
        new LineIconEngine(file.readAll(), colors.text, mixed(colors.surface, colors.text, 0.4)));
}

} // namespace ui

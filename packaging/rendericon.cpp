#include <QImage>
#include <QPainter>
#include <QSvgRenderer>
#include <cstdio>

/// Draws an SVG as a square picture: `spancast_rendericon IN.svg SIZE OUT.png`. Needs no display. Used only while building.
int main(int argc, char **argv)
{
    if (argc != 4) {
        std::fputs("usage: spancast_rendericon IN.svg SIZE OUT.png\n", stderr);
        return 2;
    }
    QSvgRenderer svg(QString::fromLocal8Bit(argv[1]));
    const auto size = QByteArray(argv[2]).toInt();
    if (!svg.isValid() || size < 1 || size > 1024) {
        std::fputs("spancast_rendericon: the file is no SVG, or the size is not 1 to 1024\n",
                   stderr);
        return 2;
    }
    QImage image(size, size, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    svg.render(&painter);
    painter.end();
    if (image.save(QString::fromLocal8Bit(argv[3])))
        return 0;
    std::fprintf(stderr, "spancast_rendericon: cannot write %s\n", argv[3]);
    return 1;
}

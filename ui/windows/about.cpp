#include "ui/windows/about.h"

#include "ui/theme/metrics.h"
#include "ui/widgets/textlabel.h"

#include <QApplication>
#include <QDialogButtonBox>
#include <QIcon>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {
using namespace Qt::StringLiterals;

About::About(QWidget *parent) : QDialog(parent)
{
    setObjectName(u"about"_s);
    setWindowTitle(tr("About Spancast"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto *picture = new QLabel(this);
    picture->setPixmap(QApplication::windowIcon().pixmap(64, 64));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    auto *close = buttons->button(QDialogButtonBox::Close);
    close->setObjectName(u"aboutClose"_s);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::close);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::xl, space::xl, space::xl, space::l);
    column->setSpacing(space::s);
    column->setSizeConstraint(QLayout::SetFixedSize);
    column->addWidget(picture, 0, Qt::AlignHCenter);
    const QString lines[] = {
        u"Spancast"_s,
        tr("Version %1").arg(QLatin1String(SPANCAST_VERSION)),
        tr("See what your calls to language models did, cost and said."),
        tr("Free software under the GNU General Public License, version 3 or later."),
    };
    const TextLabel::Role roles[] = {TextLabel::Role::Title, TextLabel::Role::Muted,
                                     TextLabel::Role::Body, TextLabel::Role::Caption};
    for (int i = 0; i < 4; ++i)
        column->addWidget(new TextLabel(roles[i], lines[i], this), 0, Qt::AlignHCenter);
    column->addSpacing(space::m);
    column->addWidget(buttons, 0, Qt::AlignHCenter);
}

} // namespace ui

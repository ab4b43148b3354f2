#pragma once

#include <QDialog>

namespace ui {

/// Name, version, licence. Closes with Esc; does not block the window.
class About final : public QDialog
{
    Q_OBJECT
public:
    explicit About(QWidget *parent = nullptr);
};

} // namespace ui

"""Makes a real helpdesk, django-helpdesk, in a folder with one German ticket, and prints the ticket's number."""

import os
import pathlib
import subprocess
import sys

folder, question = pathlib.Path(sys.argv[1]), sys.argv[2]
os.chdir(folder)
subprocess.run([sys.executable, "-m", "django", "startproject", "site_", "."], check=True)
with open("site_/settings.py", "a") as settings:
    settings.write(
        """
ALLOWED_HOSTS = ["localhost"]
INSTALLED_APPS += ["django.contrib.sites", "django.contrib.humanize", "bootstrap4form", "helpdesk", "rest_framework"]
SITE_ID = 1
DEFAULT_AUTO_FIELD = "django.db.models.AutoField"
LOGIN_URL = "helpdesk:login"
LOGIN_REDIRECT_URL = "helpdesk:home"
HELPDESK_TEAMS_MODE_ENABLED = False
MEDIA_URL = "/media/"
MEDIA_ROOT = str(BASE_DIR / "media")
EMAIL_BACKEND = "django.core.mail.backends.dummy.EmailBackend"
PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]
"""
    )
pathlib.Path("site_/urls.py").write_text(
    'from django.urls import include, path\nurlpatterns = [path("", include("helpdesk.urls", namespace="helpdesk"))]\n'
)
os.environ["DJANGO_SETTINGS_MODULE"] = "site_.settings"
sys.path.insert(0, str(folder))
import django  # noqa: E402

django.setup()
from django.contrib.auth import get_user_model  # noqa: E402
from django.core.management import call_command  # noqa: E402

call_command("migrate", verbosity=0)
from helpdesk.models import Queue, Ticket  # noqa: E402

get_user_model().objects.create_superuser("agent", "agent@example.com", "agent")
queue = Queue.objects.create(title="Deutschland", slug="de", allow_public_submission=True, email_address="support@example.com")
ticket = Ticket.objects.create(title="Paket", queue=queue, submitter_email="kundin@example.com", description=question, priority=3)
print(ticket.id, flush=True)

// What this application has in common with the others.
import '/assets/desk/permissions.js';
import '/assets/desk/webapps.js';

export default [];
